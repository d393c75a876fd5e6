package org.fengqiao.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.rule.Rule;

/** The voices of all rules of a policy. */
final class Voices {

    private final Map<Rule, Voice> byRule = new IdentityHashMap<>();
    private final Views views = new Views();

    Voices(Policy policy) {
        List<Rule> ordered = policy.rules().stream().sorted(Comparator
                .comparingInt((Rule rule) -> -policy.rank(rule.pack())).thenComparing(Rule::id)).toList();
        for (Rule rule : ordered) {
            byRule.put(rule, new Voice(rule, policy.rank(rule.pack()), byRule.size(), views.of(rule.when())));
        }
    }

    Collection<Voice> all() {
        return byRule.values();
    }

    Views views() {
        return views;
    }

    /** Those of the rules, which are the policy's own, in an order that does not depend on theirs. */
    List<Voice> of(List<Rule> rules) {
        List<Voice> voices = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            voices.add(byRule.get(rule));
        }
        voices.sort(Voice.IN_ORDER);
        return voices;
    }
}
