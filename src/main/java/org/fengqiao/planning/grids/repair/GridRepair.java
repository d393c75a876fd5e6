package org.fengqiao.planning.grids.repair;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.planning.ProgressListener;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.grids.explain.Changes;
import org.fengqiao.planning.grids.explain.GridChange;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.grids.setting.Worker;
import org.fengqiao.planning.grids.solve.GridMending;
import org.fengqiao.planning.grids.solve.GridOutcome;
import org.fengqiao.planning.grids.solve.SearchSetting;

/** Mends a published plan from where it stands. */
public final class GridRepair {

    private final GridProblem problem;
    private final GridPlan published;

    /**
     * @param problem   as circumstances are now
     * @param published the plan that everybody has
     */
    public GridRepair(GridProblem problem, GridPlan published) {
        this.problem = problem;
        this.published = published;
    }

    /** Ids of the seats whose holder is gone or may not hold them any more, and of those that are new or were gaps. */
    public Set<String> touched() {
        Set<String> touched = new HashSet<>();
        for (Seat seat : problem.seats()) {
            Worker holder = published.of(seat.id()).flatMap(problem::worker).orElse(null);
            if (holder == null || seat.pinned() != null && !seat.pinned().equals(holder.code())
                    || !problem.eligibility().mayTake(seat, holder)) {
                touched.add(seat.id());
            }
        }
        return touched;
    }

    public GridRepaired run(SearchSetting setting, ProgressListener listener) {
        long start = System.nanoTime();
        Set<String> touched = touched();
        GridOutcome outcome = new GridMending(problem, published, touched, setting).run(listener);
        List<GridChange> changes = new Changes(problem).between(published, outcome.plan(), true);
        List<String> dropped = published.holders().keySet().stream().filter(id -> problem.seat(id).isEmpty()).toList();
        return new GridRepaired(outcome.plan(), touched.size(), changes, dropped, outcome.gaps(), outcome.hard(),
                outcome.soft(), (System.nanoTime() - start) / 1_000_000);
    }
}
