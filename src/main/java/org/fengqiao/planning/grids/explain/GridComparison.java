package org.fengqiao.planning.grids.explain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.plan.Boards;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.grids.setting.GridConcern;
import org.fengqiao.planning.grids.solve.LiveBoard;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/**
 * One plan in a table of several, all measured with the weights of the problem.
 *
 * @param costs   what each concern costs, hard ones by how much is broken; zero costs are left out
 * @param changed seats that are not held as in the plan it is compared with
 */
public record GridComparison(String name, long hard, long soft, int gaps, Map<GridConcern, Long> costs, int changed) {

    /** @param base plan that changes are counted against; null for none */
    public static GridComparison of(String name, GridProblem problem, GridPlan plan, GridPlan base) {
        Map<GridConcern, Long> costs = new EnumMap<>(GridConcern.class);
        HardSoftLongScore sum = HardSoftLongScore.ZERO;
        List<String> townships = problem.townships();
        for (int i = 0; i < townships.size(); i++) {
            List<String> one = List.of(townships.get(i));
            try (LiveBoard live = new LiveBoard(new Boards(problem).of(one, problem.crew(one), plan,
                    townships.subList(0, i), seat -> false))) {
                sum = sum.add(live.score());
                live.costs().forEach((concern, cost) ->
                        costs.merge(concern, -cost.hardScore() - cost.softScore(), Long::sum));
            }
        }
        int changed = base == null ? 0 : (int) problem.seats().stream()
                .filter(s -> !plan.of(s.id()).equals(base.of(s.id()))).count();
        int gaps = (int) problem.seats().stream().filter(s -> plan.of(s.id()).isEmpty()).count();
        return new GridComparison(name, sum.hardScore(), sum.softScore(), gaps, costs, changed);
    }
}
