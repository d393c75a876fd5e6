package org.fengqiao.decision;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.phrasing.OutcomePhrasing;
import org.fengqiao.policy.rule.Rule;

/** A rule with everything that a decision says of it whichever demand it fired on: worked out once per policy. */
final class Voice {

    private final Rule rule;
    private final int rank;
    private final String id;
    private final RuleRef ref;
    private final List<String> says;
    private final List<Said<?>> said;

    /** @param rank how specific the rule's pack is: the higher, the more */
    Voice(Rule rule, int rank) {
        this.rule = rule;
        this.rank = rank;
        this.id = rule.id();
        this.ref = Said.ref(rule);
        this.says = List.copyOf(rule.then().stream().map(OutcomePhrasing::of).toList());
        List<Said<?>> outcomes = new ArrayList<>();
        for (Outcome outcome : rule.then()) {
            outcomes.add(new Said<>(this, outcome));
        }
        this.said = List.copyOf(outcomes);
    }

    Rule rule() {
        return rule;
    }

    int rank() {
        return rank;
    }

    /** {@link Rule#id()}. */
    String id() {
        return id;
    }

    RuleRef ref() {
        return ref;
    }

    /** Its outcomes in Chinese. */
    List<String> says() {
        return says;
    }

    /** Its outcomes as it says them. */
    List<Said<?>> said() {
        return said;
    }
}
