package org.fengqiao.decision;

import java.util.List;
import java.util.Set;
import org.fengqiao.matter.EventKind;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.fact.EventFact;

/** Which acts of a demand begin duties. */
final class Beginning {

    private final DemandFact demand;
    private final Set<String> refusals;

    /**
     * @param demand   as the rules of phase 限时 saw it
     * @param refusals what an authorisation says that does not agree
     */
    Beginning(DemandFact demand, Set<String> refusals) {
        this.demand = demand;
        this.refusals = refusals;
    }

    /**
     * Whether the rule means that act.
     *
     * @param at place of the act among those of the demand, or negative for none
     */
    boolean means(Voice rule, EventKind from, int at) {
        return at < 0 || rule.asked().mean(from, demand.events().get(at), demand);
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
        return last != null && refusals.contains(last);
    }
}
