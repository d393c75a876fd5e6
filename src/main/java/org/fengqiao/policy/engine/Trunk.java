package org.fengqiao.policy.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.fengqiao.policy.rule.Condition;

/**
 * How far the rules share their ways through the network. A node costs far more than the condition in it, so what the
 * same rules ask one after the other is put into one node.
 */
final class Trunk {

    /**
     * @param shared each for a node of its own
     * @param last   what only this rule asks after them, where it is noted that it matched; may always hold
     */
    record Steps(List<Condition> shared, Condition last) {
    }

    private final Map<List<String>, Integer> rules = new HashMap<>();
    private final Predicate<Condition> apart;

    /**
     * @param ways  the conditions of each rule in the order in which they are asked
     * @param apart what an index may answer for, so that it needs a node of its own
     */
    Trunk(List<List<Condition>> ways, Predicate<Condition> apart) {
        this.apart = apart;
        for (List<Condition> way : ways) {
            List<String> texts = texts(way);
            for (int n = 1; n <= texts.size(); n++) {
                rules.merge(texts.subList(0, n), 1, Integer::sum);
            }
        }
    }

    /** The same way with fewer steps. */
    Steps path(List<Condition> way) {
        List<Condition> steps = shortened(way);
        boolean own = !way.isEmpty() && rules.get(texts(way)) == 1 && !apart.test(way.get(way.size() - 1));
        return own ? new Steps(steps.subList(0, steps.size() - 1), steps.get(steps.size() - 1))
                : new Steps(steps, new Condition.All(List.of()));
    }

    private List<Condition> shortened(List<Condition> way) {
        List<String> texts = texts(way);
        List<Condition> steps = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= way.size(); i++) {
            boolean together = i < way.size() && !apart.test(way.get(i - 1)) && !apart.test(way.get(i))
                    && rules.get(texts.subList(0, i)).equals(rules.get(texts.subList(0, i + 1)));
            if (!together) {
                steps.add(i - from == 1 ? way.get(from) : new Condition.All(way.subList(from, i)));
                from = i;
            }
        }
        return steps;
    }

    private static List<String> texts(List<Condition> way) {
        return way.stream().map(Condition::text).toList();
    }
}
