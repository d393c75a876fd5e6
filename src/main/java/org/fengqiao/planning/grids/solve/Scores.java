package org.fengqiao.planning.grids.solve;

import java.util.List;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.plan.Boards;
import org.fengqiao.planning.grids.plan.GridBoard;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.solver.SolutionManager;

/** Scores plans as they are. May be used by several threads. */
public final class Scores {

    private final SolutionManager<GridBoard, HardSoftLongScore> manager = SolutionManager.create(GridSolvers.scoring());

    public HardSoftLongScore of(GridBoard board) {
        return manager.update(board);
    }

    /** The score of a whole plan: each township pays what it adds to those before it. */
    public HardSoftLongScore of(GridProblem problem, GridPlan plan) {
        HardSoftLongScore sum = HardSoftLongScore.ZERO;
        for (int i = 0; i < problem.townships().size(); i++) {
            sum = sum.add(part(problem, plan, i));
        }
        return sum;
    }

    HardSoftLongScore part(GridProblem problem, GridPlan plan, int township) {
        List<String> all = problem.townships();
        return of(new Boards(problem).of(List.of(all.get(township)), plan, all.subList(0, township)));
    }
}
