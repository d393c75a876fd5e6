package org.fengqiao.decision;

import java.time.Instant;
import java.util.List;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.outcome.Party;
import org.fengqiao.policy.outcome.Phase;

/**
 * A decision together with everything that rules were asked about: the ground for telling why a rule did not match.
 * Holds personal data (the words of the matter); never store or send it.
 *
 * @param now     instant at which duties and alerts were looked at
 * @param demands one per demand, in the order of the decision
 */
public record Examination(Decision decision, Instant now, List<OneDemand> demands) {

    public Examination {
        demands = List.copyOf(demands);
    }

    /**
     * @param demand  its id
     * @param asked   in the order of asking
     * @param casting who plays the parts that rules name
     */
    public record OneDemand(String demand, List<Asked> asked, Casting casting) {
    }

    /**
     * One phase asked on one snapshot.
     *
     * @param reading open reading under which it was asked, or null
     */
    public record Asked(Phase phase, String reading, DemandFact fact) {
    }

    /** Finds who plays a part in this demand, before bars and recusals. */
    @FunctionalInterface
    public interface Casting {

        /** At least one; what cannot be found is a reference without a body. */
        List<PartyRef> of(Party party);
    }
}
