package org.fengqiao.planning.grids.solve;

import java.util.List;
import org.fengqiao.planning.Progress;
import org.fengqiao.planning.grids.plan.GridPlan;

/**
 * What a search brought.
 *
 * @param plan         the best found
 * @param hard         0 when nothing is broken, otherwise negative
 * @param soft         0 or negative; gaps are part of it, at their price
 * @param gaps         seats that nobody holds
 * @param millis       time spent
 * @param stopped      whether it was stopped before the budget was used
 * @param improvements how it went, in order
 */
public record GridOutcome(GridPlan plan, long hard, long soft, int gaps, long millis, boolean stopped,
                          List<Progress> improvements) {

    public GridOutcome {
        improvements = List.copyOf(improvements);
    }

    /** A plan that breaks what must not be broken is a draft to talk about, never a solution. Gaps are shown, not hidden. */
    public boolean isFeasible() {
        return hard >= 0;
    }
}
