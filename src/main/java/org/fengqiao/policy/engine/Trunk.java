package org.fengqiao.policy.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.policy.rule.Condition;

/**
 * How far each rule shares its way through the network with others. A node costs far more than the condition in it, so
 * what a rule asks after it has parted from all others is put into one node.
 */
final class Trunk {

    private final Map<List<String>, Integer> rules = new HashMap<>();

    /** @param ways the conditions of each rule in the order in which they are asked */
    Trunk(List<List<Condition>> ways) {
        for (List<Condition> way : ways) {
            List<String> texts = way.stream().map(Condition::text).toList();
            for (int n = 1; n <= texts.size(); n++) {
                rules.merge(texts.subList(0, n), 1, Integer::sum);
            }
        }
    }

    /** The same way with fewer steps. The first of its own stays apart: an index may answer for it. */
    List<Condition> shortened(List<Condition> way) {
        List<String> texts = way.stream().map(Condition::text).toList();
        int own = 0;
        while (own < way.size() && rules.get(texts.subList(0, own + 1)) > 1) {
            own++;
        }
        if (way.size() - own < 3) {
            return way;
        }
        List<Condition> steps = new ArrayList<>(way.subList(0, own + 1));
        steps.add(new Condition.All(way.subList(own + 1, way.size())));
        return steps;
    }
}
