package org.fengqiao.planning.visits.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.planning.Progress;
import org.fengqiao.planning.ProgressListener;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.roster.VisitRoster;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.event.BestSolutionChangedEvent;

/** One search: run it once on a thread of your choice, stop it from any other. */
public final class VisitSearch {

    private final VisitRoster roster;
    private final SearchSetting setting;
    private final Solver<VisitRoster> solver;
    private volatile boolean stopped;
    private volatile VisitRoster best;

    public VisitSearch(VisitRoster roster, SearchSetting setting) {
        this.roster = roster;
        this.setting = setting;
        this.solver = Solvers.factory(setting, settle(roster), () -> stopped).buildSolver();
    }

    /**
     * Searches until the budget is used or {@link #stop} is called. What the roster already has is where it begins.
     *
     * @param listener is told of everything better, on this thread
     */
    public Outcome run(ProgressListener listener) {
        List<Progress> improvements = new ArrayList<>();
        long start = System.nanoTime();
        solver.addEventListener(event -> {
            if (event.getNewBestScore().isSolutionInitialized()) {
                best = event.getNewBestSolution();
                Progress progress = progress(event);
                improvements.add(progress);
                listener.improved(progress);
            }
        });
        VisitRoster found = solver.solve(roster);
        long millis = (System.nanoTime() - start) / 1_000_000;
        HardSoftLongScore score = found.getScore();
        return new Outcome(Plan.of(found), score.hardScore(), score.softScore(), millis,
                stopped ? 1 - share(millis) : 0, improvements);
    }

    /** From any thread: the best so far; empty before there is one. */
    public Optional<Plan> best() {
        return Optional.ofNullable(best).map(Plan::of);
    }

    /** Ends the search soon; {@link #run} then returns the best so far. */
    public void stop() {
        stopped = true;
        solver.terminateEarly();
    }

    /** Gives duties without a choice the one slot they have, and tells whether any choice is left. */
    private static boolean settle(VisitRoster roster) {
        boolean choice = false;
        for (VisitDuty duty : roster.getDuties()) {
            if (!duty.isPinned() && duty.getCandidates().size() == 1) {
                duty.setSlot(duty.getCandidates().get(0));
                duty.pin(true);
            }
            choice |= !duty.isPinned();
        }
        return choice;
    }

    private Progress progress(BestSolutionChangedEvent<VisitRoster> event) {
        HardSoftLongScore score = (HardSoftLongScore) event.getNewBestScore();
        return new Progress(event.getTimeMillisSpent(), score.hardScore(), score.softScore(),
                share(event.getTimeMillisSpent()));
    }

    /** A budget in steps has no clock; its share shows only at the end. */
    private double share(long millis) {
        return setting.steps() > 0 ? 0 : Math.min(1, millis / (1000.0 * setting.seconds()));
    }
}
