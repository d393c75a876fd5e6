package org.fengqiao.decision;

import java.util.List;
import org.fengqiao.matter.EventKind;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.fact.EventFact;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Condition.Compare;
import org.fengqiao.policy.rule.Condition.Exists;
import org.fengqiao.policy.rule.Condition.In;
import org.fengqiao.policy.rule.Condition.Operand.Literal;
import org.fengqiao.policy.rule.Condition.Operator;
import org.fengqiao.policy.rule.Rule;

/**
 * Which acts a rule means where each act of a kind begins a duty of its own: those that it asks for. An instruction that
 * was only noted makes no duty because another one, on the same matter, is to be carried out.
 */
final class Beginning {

    private static final String NOT_AGREED = "不同意";

    private final DemandFact demand;

    /** @param demand as the rules of phase 限时 saw it */
    Beginning(DemandFact demand) {
        this.demand = demand;
    }

    /**
     * Whether the rule means that act; one that asks for no act of the kind means each.
     *
     * @param at place of the act among those of the demand, or negative for none
     */
    boolean means(Rule rule, EventKind from, int at) {
        if (at < 0) {
            return true;
        }
        EventFact act = demand.events().get(at);
        List<Exists> asked = rule.when().conjuncts().stream().filter(part -> part instanceof Exists exists
                && !exists.negated() && exists.list().code().equals("events") && names(exists.inner(), from.label()))
                .map(Exists.class::cast).toList();
        return asked.isEmpty() || asked.stream().anyMatch(exists -> exists.inner().holds(act, demand));
    }

    /**
     * Whether the joint office did not agree to a call-out, before another was made.
     *
     * @param at place of the call, or negative for none
     */
    boolean refused(int at) {
        String last = null;
        for (EventFact act : at < 0 ? List.<EventFact>of() : demand.events().subList(at + 1, demand.events().size())) {
            if (act.kind().equals(EventKind.WHISTLED.label())) {
                break;
            }
            last = act.kind().equals(EventKind.WHISTLE_AUTHORISED.label()) ? act.value() : last;
        }
        return NOT_AGREED.equals(last);
    }

    private static boolean names(Condition inner, String kind) {
        return inner.conjuncts().stream().anyMatch(part -> part instanceof Compare compare
                && compare.path().code().equals("kind") && compare.operator() == Operator.EQUAL
                && compare.operand() instanceof Literal literal && kind.equals(literal.value())
                || part instanceof In in && in.path().code().equals("kind") && !in.negated()
                && in.values().contains(kind));
    }
}
