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

/** Mends a published plan from where it stands. Run it once on a thread of your choice, stop it from any other. */
public final class GridRepair {

    private final GridProblem problem;
    private final GridPlan published;
    private final Set<String> touched;
    private final GridMending mending;

    /**
     * @param problem   as circumstances are now
     * @param published the plan that everybody has
     */
    public GridRepair(GridProblem problem, GridPlan published, SearchSetting setting) {
        this.problem = problem;
        this.published = published;
        this.touched = touched(problem, published);
        this.mending = new GridMending(problem, published, touched, setting);
    }

    /** Ids of the seats whose holder is gone or may not hold them any more, and of those that are new or were gaps. */
    private static Set<String> touched(GridProblem problem, GridPlan published) {
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

    /** @param listener is told after every township */
    public GridRepaired run(ProgressListener listener) {
        long start = System.nanoTime();
        GridOutcome outcome = mending.run(listener);
        List<GridChange> changes = new Changes(problem).between(published, outcome.plan(), true);
        List<String> dropped = published.holders().keySet().stream().filter(id -> problem.seat(id).isEmpty()).toList();
        return new GridRepaired(outcome.plan(), touched.size(), changes, dropped, outcome.gaps(), outcome.hard(),
                outcome.soft(), (System.nanoTime() - start) / 1_000_000, outcome.improvements());
    }

    /** Ends the repair soon: what it has then is the best so far, and what could not be filled yet stays a gap. */
    public void stop() {
        mending.stop();
    }
}
