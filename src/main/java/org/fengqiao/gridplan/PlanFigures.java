package org.fengqiao.gridplan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.explain.Gaps;
import org.fengqiao.planning.grids.explain.GridComparison;
import org.fengqiao.planning.grids.plan.GridPlan;

/**
 * A plan in figures.
 *
 * @param hard       0 when nothing is broken, otherwise negative
 * @param soft       0 or negative; gaps are part of it
 * @param gapsByRole seats that nobody holds, by role
 * @param costs      by name of the concern
 * @param changed    seats that are not held as last year
 */
public record PlanFigures(int seats, long hard, long soft, int gaps, Map<String, Integer> gapsByRole,
                          Map<String, Long> costs, int changed) {

    public static PlanFigures of(GridProblem problem, GridPlan plan) {
        GridComparison found = GridComparison.of("", problem, plan, GridPlan.last(problem));
        Map<String, Long> costs = new LinkedHashMap<>();
        found.costs().forEach((concern, cost) -> costs.put(concern.label(), cost));
        return new PlanFigures(problem.seats().size(), found.hard(), found.soft(), found.gaps(),
                Gaps.count(problem, plan), costs, found.changed());
    }
}
