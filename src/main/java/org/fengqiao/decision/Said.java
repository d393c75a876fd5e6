package org.fengqiao.decision;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.rule.Rule;

/**
 * An outcome and the rule that said it.
 *
 * @param rank how specific the rule's pack is: the higher, the more
 */
record Said<O extends Outcome>(int rank, Rule rule, O outcome) {

    /** The more specific first, then by name: independent of the order in which rules were written or fired. */
    static final Comparator<Said<?>> IN_ORDER = Comparator.<Said<?>>comparingInt(s -> -s.rank())
            .thenComparing(s -> s.rule().id());

    RuleRef ref() {
        return ref(rule);
    }

    static RuleRef ref(Rule rule) {
        return new RuleRef(rule.pack(), rule.name(), rule.basis().toString(), rule.source().position());
    }

    /** Each rule once, in order. */
    static List<RuleRef> refs(Collection<? extends Said<?>> said) {
        return said.stream().sorted(IN_ORDER).map(Said::ref).distinct().toList();
    }

    /** 「包/规则」 as sentences name a rule. */
    String named() {
        return "「" + rule.id() + "」";
    }
}
