package org.fengqiao.policy.engine;

import java.util.ArrayList;
import java.util.List;

import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Condition.Exists;

/**
 * What a rule asks, and beside it what follows from that anyway but is shared by many rules: behind the one question
 * whether a list holds anything at all, a demand with an empty one passes them by at once.
 */
final class Gates {

    private static final Condition ANYTHING = new Condition.All(List.of());

    private Gates() {
    }

    /** The parts of the condition, each after a weaker one that many rules have in common; together the same. */
    static List<Condition> of(Condition condition) {
        List<Condition> parts = new ArrayList<>();
        for (Condition part : condition.conjuncts()) {
            if (part instanceof Exists exists && !exists.negated()) {
                parts.add(new Exists(exists.list(), false, ANYTHING));
            }
            parts.add(part);
        }
        return parts;
    }
}
