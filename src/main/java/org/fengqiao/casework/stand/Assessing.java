package org.fengqiao.casework.stand;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.decision.Assessment;
import org.fengqiao.decision.Assessor;
import org.fengqiao.decision.Decider;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.Duty;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Directory;
import org.fengqiao.policy.Policy;

/** Asks the rules how a matter stands; the law of the day of receipt applies throughout. */
record Assessing(Policy policy, Directory directory) {

    record OfDemand(String demand, Duty duty) {
    }

    /** @throws org.fengqiao.decision.MatterException if the matter with its history cannot be assessed */
    Assessment assess(Matter matter, Instant now) {
        return new Assessor(new Decider()).assess(matter, now, null, policy, directory);
    }

    /** By id, in the order of the decision. */
    static Map<String, OfDemand> duties(Assessment assessment) {
        Map<String, OfDemand> duties = new LinkedHashMap<>();
        for (DemandDecision demand : assessment.decision().demands()) {
            demand.duties().forEach(d -> duties.put(d.id(), new OfDemand(demand.demand(), d)));
        }
        return duties;
    }
}
