package org.fengqiao.decision;

import java.util.List;
import org.fengqiao.matter.Purpose;
import org.fengqiao.policy.fact.DemandFact;
import org.fengqiao.policy.outcome.LegalChannel;

/**
 * One way to read a demand while class or legal channel wait for a person.
 *
 * @param label null where nothing is open, otherwise for example 性质=检举控告
 * @param fact  the demand as it stands under this reading
 */
record Reading(String label, Purpose purpose, LegalChannel channel, DemandFact fact) {

    /**
     * All readings of a demand, the proposed one first.
     *
     * @param channel the channel under the proposed class
     * @param asks    what is to be confirmed, each under the reading of the class to which it belongs
     */
    record All(Conclusion<Purpose> purpose, Conclusion<LegalChannel> channel, String level, List<Reading> readings,
               List<Ask> asks, List<Conflict> conflicts, List<String> notices) {

        Reading proposed() {
            return readings.get(0);
        }

        /** Class of any reading that is still possible. */
        boolean possibly(Purpose wanted) {
            return readings.stream().anyMatch(r -> r.purpose() == wanted);
        }
    }

    /** A question that a person settles, or has settled. */
    record Ask(String subject, Conclusion<?> conclusion, String reading) {
    }
}
