package org.fengqiao.decision.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.decision.DemandDecision;

/**
 * Something of a demand's decision that a scenario may assert under one key.
 *
 * @param values what the decision holds of it
 * @param whole  how a single value is compared
 * @param parts  how each part is compared where a scenario writes parts; empty where it may not
 * @param say    one of them in words
 */
record Facet<T>(String key, Function<DemandDecision, List<T>> values, Fit<T> whole, Map<String, Fit<T>> parts,
                Function<T, String> say) {

    /** Whatever there is. */
    static final String ANY = "任何";
    /** Nothing at all. */
    static final String NONE = "无";

    Facet {
        parts = new LinkedHashMap<>(parts);
    }

    /** Notes keys and shapes that cannot be. */
    void check(Node wanted, ScenarioProblems problems) {
        for (Node each : wanted.each()) {
            if (each instanceof Node.Fields fields) {
                if (parts.isEmpty()) {
                    problems.add(each.line(), "「" + key + "」只能写一个值或一张清单");
                } else {
                    problems.keys(fields, "「" + key + "」里", parts.keySet());
                }
            } else if (each instanceof Node.Items) {
                problems.add(each.line(), "「" + key + "」的清单里不能再有清单");
            }
        }
    }

    boolean found(Node wanted, DemandDecision decision, Sight sight) {
        List<T> all = values.apply(decision);
        if (wanted instanceof Node.Text text && text.value().equals(NONE)) {
            return all.isEmpty();
        }
        return all.stream().anyMatch(v -> fits(wanted, v, sight));
    }

    /** What there is, the nearest first where parts tell what is near. */
    String actual(Node wanted, DemandDecision decision, Sight sight) {
        List<T> all = values.apply(decision);
        if (all.isEmpty()) {
            return NONE;
        }
        List<T> near = wanted instanceof Node.Fields fields ? all.stream()
                .filter(v -> fields.fields().entrySet().stream().limit(1)
                        .allMatch(e -> parts.get(e.getKey()).fits(e.getValue(), v, sight))).toList() : List.of();
        return (near.isEmpty() ? all : near).stream().map(say).distinct().collect(Collectors.joining("；"));
    }

    private boolean fits(Node wanted, T value, Sight sight) {
        if (wanted instanceof Node.Fields fields) {
            // A scenario that does not say whether an alert is in effect means one that is.
            Set<Map.Entry<String, Fit<T>>> unsaid = parts.entrySet().stream()
                    .filter(p -> p.getKey().equals("生效") && fields.get("生效") == null).collect(Collectors.toSet());
            return unsaid.stream().allMatch(p -> p.getValue().fits(new Node.Text("true", 0), value, sight))
                    && fields.fields().entrySet().stream()
                            .allMatch(e -> parts.get(e.getKey()).fits(e.getValue(), value, sight));
        }
        boolean any = wanted instanceof Node.Text text && text.value().equals(ANY);
        boolean inEffect = !parts.containsKey("生效")
                || parts.get("生效").fits(new Node.Text("true", 0), value, sight);
        return inEffect && (any || whole.fits(wanted, value, sight));
    }
}
