package org.fengqiao.gridplan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.explain.Gaps;
import org.fengqiao.planning.grids.explain.Reckoning;
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
        return of(problem, plan, GridPlan.last(problem), Reckoning.of(problem, plan));
    }

    /** @param reckoned what the plan costs */
    static PlanFigures of(GridProblem problem, GridPlan plan, GridPlan last, Reckoning reckoned) {
        Map<String, Long> costs = new LinkedHashMap<>();
        reckoned.costs().forEach((concern, cost) -> costs.put(concern.label(), cost));
        Map<String, Integer> gaps = Gaps.count(problem, plan);
        return new PlanFigures(problem.seats().size(), reckoned.hard(), reckoned.soft(),
                gaps.values().stream().mapToInt(n -> n).sum(), gaps, costs,
                (int) plan.differing(last).stream().filter(s -> problem.seat(s).isPresent()).count());
    }
}
