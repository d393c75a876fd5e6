package org.fengqiao.planning.visits.solve;

import java.util.List;
import org.fengqiao.planning.Progress;
import org.fengqiao.planning.visits.roster.Plan;

/**
 * What a search brought.
 *
 * @param plan         the best found
 * @param hard         0 when nothing is broken, otherwise negative
 * @param soft         0 or negative
 * @param millis       time spent
 * @param unused       part of the budget left when it was stopped, 0 to 1
 * @param improvements everything better that was found, in order
 */
public record Outcome(Plan plan, long hard, long soft, long millis, double unused, List<Progress> improvements) {

    public Outcome {
        improvements = List.copyOf(improvements);
    }

    /** A roster that breaks what must not be broken is a draft to talk about, never a solution. */
    public boolean isFeasible() {
        return hard >= 0;
    }
}
