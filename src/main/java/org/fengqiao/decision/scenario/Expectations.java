package org.fengqiao.decision.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.decision.Assessment;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.json.Json;

/** What a scenario says must be, or must not be. */
final class Expectations {

    private static final String DEMANDS = "诉求";
    private static final String VERIFY = "待核";
    private static final String NEXT = "下次变化";

    private final Node.Fields general;
    private final Map<String, Node.Fields> byDemand;

    private Expectations(Node.Fields general, Map<String, Node.Fields> byDemand) {
        this.general = general;
        this.byDemand = byDemand;
    }

    static Expectations read(Node.Fields fields, String where, ScenarioProblems problems) {
        Map<String, Node> general = new LinkedHashMap<>(fields.fields());
        Map<String, Node.Fields> byDemand = new LinkedHashMap<>();
        Node demands = general.remove(DEMANDS);
        Node.Fields numbered = demands == null ? null : problems.fields(demands, DEMANDS);
        if (numbered != null) {
            numbered.fields().forEach((id, node) -> {
                Node.Fields part = problems.fields(node, "诉求" + id);
                if (part != null) {
                    check(part, where, problems, Stream.of());
                    byDemand.put(id, part);
                }
            });
        }
        Node.Fields rest = new Node.Fields(general, fields.line());
        check(rest, where, problems, Stream.of(DEMANDS, VERIFY, NEXT));
        return new Expectations(rest, byDemand);
    }

    private static void check(Node.Fields fields, String where, ScenarioProblems problems, Stream<String> more) {
        Map<String, Facet<?>> facets = Facets.all();
        List<String> known = Stream.concat(facets.keySet().stream().sorted(), more).toList();
        problems.keys(fields, "「" + where + "」里", known);
        fields.fields().forEach((key, node) -> {
            if (facets.containsKey(key)) {
                facets.get(key).check(node, problems);
            }
        });
    }

    /** Sentences on everything that should be and is not. */
    List<String> missing(Assessment assessment, Sight sight) {
        List<String> missing = new ArrayList<>(whole(assessment, true));
        List<DemandDecision> all = assessment.decision().demands();
        each(general, (facet, wanted) -> {
            if (all.stream().noneMatch(d -> facet.found(wanted, d, sight))) {
                missing.add(sentence("应有", facet.key(), wanted) + "，实为：" + all.stream()
                        .map(d -> (all.size() > 1 ? "诉求" + d.demand() + " " : "") + facet.actual(wanted, d, sight))
                        .collect(Collectors.joining("；")));
            }
        });
        byDemand.forEach((id, fields) -> one(all, id, missing).ifPresent(d -> each(fields, (facet, wanted) -> {
            if (!facet.found(wanted, d, sight)) {
                missing.add("诉求" + id + " " + sentence("应有", facet.key(), wanted) + "，实为："
                        + facet.actual(wanted, d, sight));
            }
        })));
        return missing;
    }

    /** Sentences on everything that should not be and is. */
    List<String> present(Assessment assessment, Sight sight) {
        List<String> present = new ArrayList<>(whole(assessment, false));
        List<DemandDecision> all = assessment.decision().demands();
        each(general, (facet, wanted) -> all.stream().filter(d -> facet.found(wanted, d, sight)).findFirst()
                .ifPresent(d -> present.add(sentence("不应有", facet.key(), wanted) + "，却有："
                        + facet.actual(wanted, d, sight))));
        byDemand.forEach((id, fields) -> one(all, id, present).ifPresent(d -> each(fields, (facet, wanted) -> {
            if (facet.found(wanted, d, sight)) {
                present.add("诉求" + id + " " + sentence("不应有", facet.key(), wanted) + "，却有："
                        + facet.actual(wanted, d, sight));
            }
        })));
        return present;
    }

    private List<String> whole(Assessment assessment, boolean wantedThere) {
        List<String> differences = new ArrayList<>();
        for (Node each : general.get(VERIFY) == null ? List.<Node>of() : general.get(VERIFY).each()) {
            String part = each instanceof Node.Text text ? text.value() : "";
            List<String> marks = assessment.decision().verify();
            boolean there = part.equals(Facet.ANY) ? !marks.isEmpty() : marks.stream().anyMatch(m -> m.contains(part));
            if (there != wantedThere) {
                differences.add(sentence(wantedThere ? "应有" : "不应有", VERIFY, each) + "，实为：" + marks);
            }
        }
        if (general.get(NEXT) != null) {
            Fit<Assessment> next = Fit.time(Assessment::nextCheck);
            if (next.fits(general.get(NEXT), assessment, null) != wantedThere) {
                differences.add(sentence(wantedThere ? "应有" : "不应有", NEXT, general.get(NEXT)) + "，实为："
                        + (assessment.nextCheck() == null ? Facet.NONE : Json.text(assessment.nextCheck())));
            }
        }
        return differences;
    }

    private interface Each {
        void accept(Facet<?> facet, Node wanted);
    }

    private static void each(Node.Fields fields, Each action) {
        fields.fields().forEach((key, node) -> {
            Facet<?> facet = Facets.all().get(key);
            if (facet != null) {
                node.each().forEach(wanted -> action.accept(facet, wanted));
            }
        });
    }

    private static Optional<DemandDecision> one(List<DemandDecision> all, String id, List<String> missing) {
        Optional<DemandDecision> found = all.stream().filter(d -> d.demand().equals(id)).findFirst();
        if (found.isEmpty()) {
            missing.add("没有编号为「" + id + "」的诉求");
        }
        return found;
    }

    private static String sentence(String kind, String key, Node wanted) {
        return kind + " " + key + "＝" + written(wanted) + "（第 " + wanted.line() + " 行）";
    }

    private static String written(Node node) {
        if (node instanceof Node.Fields fields) {
            return fields.fields().entrySet().stream().map(e -> e.getKey() + " " + written(e.getValue()))
                    .collect(Collectors.joining("，", "{", "}"));
        } else if (node instanceof Node.Items items) {
            return items.items().stream().map(Expectations::written).collect(Collectors.joining("、"));
        }
        return ((Node.Text) node).value();
    }
}
