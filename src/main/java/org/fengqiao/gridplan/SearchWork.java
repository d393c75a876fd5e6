package org.fengqiao.gridplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.fengqiao.job.Report;
import org.fengqiao.job.StoppedException;
import org.fengqiao.job.Work;
import org.fengqiao.planning.Progress;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.solve.GridOutcome;
import org.fengqiao.planning.grids.solve.GridSearch;
import org.fengqiao.planning.grids.solve.SearchSetting;

/** A search as a job. One that is stopped leaves the best plan it had. */
final class SearchWork implements Work {

    private static final int LOOK = 200;
    private static final int WHOLE = 1000;

    private final GridProblem problem;
    private final SearchSetting setting;
    private final String place;
    private final String plan;

    SearchWork(GridProblem problem, SearchSetting setting, String place, String plan) {
        this.problem = problem;
        this.setting = setting;
        this.place = place;
        this.plan = plan;
    }

    @Override
    public Object run(Report report) throws Exception {
        List<Progress> improvements = new CopyOnWriteArrayList<>();
        GridSearch search = new GridSearch(problem, setting);
        ExecutorService aside = Executors.newSingleThreadExecutor(work -> new Thread(work, "grid-search"));
        try {
            Future<GridOutcome> running = aside.submit(() -> search.run(improvements::add));
            boolean stopping = false;
            while (true) {
                try {
                    SearchOutcome found = told(running.get(LOOK, TimeUnit.MILLISECONDS));
                    report.at(WHOLE, WHOLE, () -> found);
                    return found;
                } catch (TimeoutException later) {
                    stopping = stopping || asked(report, improvements, search);
                }
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } finally {
            search.stop();
            aside.shutdown();
        }
    }

    /** Tells how far it is; the stop that is asked for ends the search, whose plan is then the last that is told. */
    private boolean asked(Report report, List<Progress> improvements, GridSearch search) {
        Progress last = improvements.isEmpty() ? new Progress(0, 0, 0, 0) : improvements.get(improvements.size() - 1);
        try {
            report.at((long) (last.share() * WHOLE), WHOLE, () -> new SearchOutcome(place, plan, null, last.hard(),
                    last.soft(), 0, List.copyOf(improvements), Map.<String, LocalDate>of(), List.of()));
            return false;
        } catch (StoppedException stop) {
            search.stop();
            return true;
        }
    }

    private SearchOutcome told(GridOutcome found) {
        return new SearchOutcome(place, plan, found.plan().holders(), found.hard(), found.soft(), found.gaps(),
                found.improvements(), Map.of(), List.of());
    }
}
