package org.fengqiao.web.page.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.HappeningKind;
import org.fengqiao.casework.register.Telling;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.Matter;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.MatterReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What people fill in for an entry that is no act, as typed; every field may be null.
 *
 * @param entry place in the log of the entry that is taken back, or whose true time is accepted
 * @param seen  the newest entry on the page
 */
record ChangeForm(String title, String text, String division, String address, String people, List<DemandForm> demands,
                  String into, String entry, String body, String post, String from, String to, String reason, Long seen,
                  String mark) {

    private static final Pattern OF_DEMAND = Pattern.compile("demands/(\\d{1,4})/(\\w+)");
    private static final String MASKED = "这里的星号遮住了个人信息，照这样记下会盖掉原文。请把带星号的地方写全，或整段重写。";

    ChangeForm {
        demands = demands == null ? List.of() : List.copyOf(demands);
    }

    static ChangeForm begun(HappeningKind kind, Matter facts, String entry, long sequence, String fresh) {
        boolean corrects = kind == HappeningKind.CORRECTED;
        return new ChangeForm(corrects ? facts.title() : null, corrects ? facts.text() : null,
                corrects ? facts.place().division() : null, corrects ? facts.place().address() : null,
                corrects ? String.valueOf(facts.people()) : null, corrects ? Stream.concat(facts.demands().stream()
                .map(DemandForm::of), Stream.of(DemandForm.BLANK)).toList() : null,
                null, entry, null, null, null, null, null, sequence, fresh);
    }

    /**
     * @param file  the whole log
     * @param shown as they were shown, masked: what was left as shown is not changed
     * @throws ProblemException naming the field
     */
    Telling telling(HappeningKind kind, CaseFile file, Matter shown, MatterReader reader, String bodyCode) {
        Happening what = switch (kind) {
            case CORRECTED -> new Happening.Corrected(corrected(file, shown, reader), needed("reason", reason, "理由"));
            case MERGED -> new Happening.Merged(needed("into", into, "并入哪一件"), needed("reason", reason, "理由"));
            case RETRACTED -> new Happening.Retracted(number("收回第几条"), needed("reason", reason, "理由"));
            case TIME_APPROVED -> new Happening.TimeApproved(number("认可第几条的真实时间"), needed("reason", reason, "理由"));
            case HANDED_OVER -> new Happening.PostHandedOver(needed("body", bodyCode, "单位"),
                    needed("post", post, "职务"), needed("from", from, "移交人"), needed("to", to, "接手人"));
            default -> new Happening.Redecided(needed("reason", reason, "理由"));
        };
        return new Telling(what, (Instant) null, null, mark, seen);
    }

    private Matter corrected(CaseFile file, Matter shown, MatterReader reader) {
        Matter facts = file.facts();
        ObjectNode tree = (ObjectNode) (JsonNode) Json.mapper().valueToTree(facts);
        put(tree, "title", title, shown.title());
        put(tree, "text", text, shown.text());
        put(tree, "people", people, String.valueOf(shown.people()));
        ObjectNode place = (ObjectNode) tree.get("place");
        put(place, "division", division, shown.place().division());
        put(place, "address", address, shown.place().address());
        demands(tree, file, shown);
        return reader.read(tree);
    }

    private void demands(ObjectNode tree, CaseFile file, Matter shown) {
        List<Demand> facts = file.facts().demands();
        ArrayNode all = (ArrayNode) tree.get("demands");
        for (int i = facts.size() - 1; i >= 0; i--) {
            Demand known = facts.get(i);
            Optional<DemandForm> typed = demands.stream().filter(d -> known.id().equals(d.id())).findFirst();
            if (typed.isPresent() && typed.get().leaves()) {
                all.remove(i);
            } else if (typed.isPresent()) {
                typed.get().into((ObjectNode) all.get(i), DemandForm.of(shown.demands().get(i)), known,
                        "/demands/" + demands.subList(0, demands.indexOf(typed.get())).stream().filter(d -> !d.leaves()).count());
            }
        }
        demands.stream().filter(DemandForm::adds).forEach(added -> added.into(all.addObject().put("id", fresh(file, all)),
                DemandForm.BLANK, null, "/demands/" + (all.size() - 1)));
    }

    /** What was said once of a demand that went is not said of another one. */
    private static String fresh(CaseFile file, ArrayNode now) {
        Stream<String> before = file.events().stream().map(CaseEvent::what).flatMap(what ->
                what instanceof Happening.Registered entered ? entered.matter().demands().stream()
                        : what instanceof Happening.Corrected corrected ? corrected.matter().demands().stream()
                        : Stream.of()).map(Demand::id);
        return String.valueOf(1 + Stream.concat(before, now.valueStream().map(d -> d.path("id").asString("")))
                .filter(id -> id.matches("\\d{1,9}")).mapToInt(Integer::parseInt).max().orElse(0));
    }

    /**
     * The id of the field on the page to which a fault belongs.
     *
     * @return null for none
     */
    String place(Fault fault) {
        Matcher of = OF_DEMAND.matcher(fault.pointer() == null ? "" : fault.pointer());
        if (!of.find()) {
            return null;
        }
        List<Integer> kept = IntStream.range(0, demands.size()).filter(i -> !demands.get(i).leaves()).boxed().toList();
        int demand = Integer.parseInt(of.group(1));
        return demand < kept.size() ? "demands-" + kept.get(demand) + "-" + of.group(2) : null;
    }

    private static void put(ObjectNode node, String name, String typed, String shown) {
        put(node, name, typed, shown, "/" + name);
    }

    /** @param pointer to the field, where stars that stand for what is not shown would take its place */
    static void put(ObjectNode node, String name, String typed, String shown, String pointer) {
        String now = lines(typed);
        if (!now.equals(lines(shown))) {
            if (now.contains("*") && !lines(shown).equals(lines(node.path(name).asString("")))) {
                throw new ProblemException(ProblemCode.INVALID_EVENT, MASKED, List.of(Fault.inBody(pointer, "masked", MASKED,
                        List.of())));
            }
            if (name.equals("people") && now.matches("\\d{1,6}")) {
                node.put(name, Integer.parseInt(now));
            } else {
                node.put(name, now.isEmpty() ? null : now);
            }
        }
    }

    /** Browsers send other ends of lines than they were given. */
    private static String lines(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    private long number(String of) {
        if (entry == null || !entry.strip().matches("\\d{1,9}")) {
            throw wrong("entry", "请写明" + of + "，例如 3。");
        }
        return Long.parseLong(entry.strip());
    }

    private static String needed(String field, String text, String label) {
        if (text == null || text.isBlank()) {
            throw wrong(field, "请写明" + label + "。");
        }
        return text.strip();
    }

    private static ProblemException wrong(String field, String detail) {
        return new ProblemException(ProblemCode.INVALID_EVENT, detail,
                List.of(Fault.inParameter(field, "missing", detail, List.of())));
    }

    /** What was typed, by field. */
    Map<String, String> values() {
        Map<String, String> values = new java.util.HashMap<>();
        values.put("title", title);
        values.put("text", text);
        values.put("division", division);
        values.put("address", address);
        values.put("people", people);
        values.put("into", into);
        values.put("entry", entry);
        values.put("body", body);
        values.put("post", post);
        values.put("from", from);
        values.put("to", to);
        values.put("reason", reason);
        return values;
    }
}
