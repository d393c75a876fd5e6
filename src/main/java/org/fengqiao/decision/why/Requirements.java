package org.fengqiao.decision.why;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Condition.Operator;

/** What a new member of a list must be for a condition on it to hold: values by field code, one map per alternative. */
final class Requirements {

    private static final int MOST = 8;
    /** Any value at all. */
    static final String SOMETHING = "（示例）";

    private Requirements() {
    }

    static List<Map<String, Object>> of(Condition condition, DemandFact fact) {
        List<Map<String, Object>> alternatives = List.of(Map.of());
        for (Condition part : condition.conjuncts()) {
            alternatives = joined(alternatives, single(part, fact));
        }
        return alternatives;
    }

    private static List<Map<String, Object>> single(Condition part, DemandFact fact) {
        if (part instanceof Condition.Any any) {
            return any.parts().stream().flatMap(p -> of(p, fact).stream()).limit(MOST).toList();
        } else if (part instanceof Condition.In in && !in.negated()) {
            return in.values().stream().map(v -> Map.of(in.path().code(), v)).limit(MOST).toList();
        } else if (part instanceof Condition.Contains contains && !contains.negated()) {
            return List.of(Map.of(contains.path().code(), contains.value()));
        } else if (part instanceof Condition.Compare compare) {
            Object value = compare.operand().value(fact);
            if (value instanceof Integer number) {
                return List.of(Map.of(compare.path().code(), switch (compare.operator()) {
                    case LESS -> number - 1;
                    case GREATER, NOT_EQUAL -> number + 1;
                    default -> number;
                }));
            } else if (compare.operator() == Operator.EQUAL && value != null) {
                return List.of(Map.of(compare.path().code(), value));
            } else if (compare.operator() == Operator.NOT_EQUAL && value == null) {
                return List.of(Map.of(compare.path().code(), SOMETHING));
            }
        }
        return List.of(Map.of());
    }

    private static List<Map<String, Object>> joined(List<Map<String, Object>> some, List<Map<String, Object>> more) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Map<String, Object> one : some) {
            for (Map<String, Object> other : more) {
                Map<String, Object> both = new LinkedHashMap<>(one);
                both.putAll(other);
                if (all.size() < MOST) {
                    all.add(both);
                }
            }
        }
        return all;
    }
}
