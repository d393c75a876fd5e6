package org.fengqiao.planning.grids.repair;

import java.util.List;
import org.fengqiao.planning.Progress;
import org.fengqiao.planning.grids.explain.GridChange;
import org.fengqiao.planning.grids.plan.GridPlan;

/**
 * A mended plan.
 *
 * @param touched seats that could not stay or are new
 * @param changes against what was published; those not forced made room for others
 * @param dropped ids of published seats that are no more
 * @param gaps    seats that nobody holds now
 * @param hard    0 when nothing is broken, otherwise negative
 * @param improvements how it went, township by township
 */
public record GridRepaired(GridPlan plan, int touched, List<GridChange> changes, List<String> dropped, int gaps,
                           long hard, long soft, long millis, List<Progress> improvements) {

    public GridRepaired {
        changes = List.copyOf(changes);
        dropped = List.copyOf(dropped);
        improvements = List.copyOf(improvements);
    }
}
