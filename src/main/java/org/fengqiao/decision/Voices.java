package org.fengqiao.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.rule.Rule;

/** The voices of all rules of a policy. */
final class Voices {

    /** The more specific first, then by name: independent of the order in which rules were written or fired. */
    private static final Comparator<Voice> IN_ORDER =
            Comparator.<Voice>comparingInt(v -> -v.rank()).thenComparing(Voice::id);

    private final Map<Rule, Voice> byRule = new IdentityHashMap<>();

    Voices(Policy policy) {
        policy.rules().forEach(rule -> byRule.put(rule, new Voice(rule, policy.rank(rule.pack()))));
    }

    Collection<Voice> all() {
        return byRule.values();
    }

    /** Those of the phase, in an order that does not depend on that of the rules, which are the policy's own. */
    List<Voice> of(Phase phase, List<Rule> rules) {
        List<Voice> voices = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            if (rule.phase() == phase) {
                voices.add(byRule.get(rule));
            }
        }
        voices.sort(IN_ORDER);
        return voices;
    }
}
