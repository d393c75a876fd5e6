package org.fengqiao.planning.grids.solve;

import java.util.List;
import java.util.stream.IntStream;
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
        return IntStream.range(0, problem.townships().size()).mapToObj(i -> part(problem, plan, i))
                .reduce(HardSoftLongScore.ZERO, HardSoftLongScore::add);
    }

    /** The same on several threads. */
    HardSoftLongScore of(Crew crew, GridProblem problem, GridPlan plan) {
        List<Integer> numbers = IntStream.range(0, problem.townships().size()).boxed().toList();
        return crew.each(numbers, i -> part(problem, plan, i)).stream()
                .reduce(HardSoftLongScore.ZERO, HardSoftLongScore::add);
    }

    private HardSoftLongScore part(GridProblem problem, GridPlan plan, int township) {
        List<String> all = problem.townships();
        List<String> one = List.of(all.get(township));
        return of(new Boards(problem).of(one, problem.crew(one), plan, all.subList(0, township), seat -> false));
    }
}
