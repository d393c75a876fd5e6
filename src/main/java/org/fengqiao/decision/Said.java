package org.fengqiao.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.rule.Rule;

/** An outcome and the rule that said it. */
record Said<O extends Outcome>(Voice by, O outcome) {

    /** The more specific first, then by name: independent of the order in which rules were written or fired. */
    static final Comparator<Said<?>> IN_ORDER = (a, b) -> Voice.IN_ORDER.compare(a.by(), b.by());

    /** How specific the rule's pack is: the higher, the more. */
    int rank() {
        return by.rank();
    }

    Rule rule() {
        return by.rule();
    }

    RuleRef ref() {
        return by.ref();
    }

    static RuleRef ref(Rule rule) {
        return new RuleRef(rule.pack(), rule.name(), rule.basis().toString(), rule.source().position());
    }

    /** Each rule once, in order. */
    static List<RuleRef> refs(Collection<? extends Said<?>> said) {
        if (said.size() < 2) {
            return said.isEmpty() ? List.of() : List.of(said.iterator().next().ref());
        }
        List<Said<?>> ordered = new ArrayList<>(said);
        ordered.sort(IN_ORDER);
        List<RuleRef> refs = new ArrayList<>(ordered.size());
        Said<?> before = null;
        for (Said<?> each : ordered) {
            if (before == null || before.by() != each.by()) {
                refs.add(each.ref());
            }
            before = each;
        }
        return refs;
    }

    /** 「包/规则」 as sentences name a rule. */
    String named() {
        return "「" + by.id() + "」";
    }
}
