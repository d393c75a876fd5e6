package org.fengqiao.gridplan;

import java.util.List;
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

/** A search as a job. One that is stopped leaves the best plan it had. */
final class SearchWork implements Work {

    private static final int LOOK = 200;
    private static final int WHOLE = 1000;

    private final Search search;
    private final String place;
    private final String plan;

    SearchWork(Search search, String place, String plan) {
        this.search = search;
        this.place = place;
        this.plan = plan;
    }

    @Override
    public Object run(Report report) throws Exception {
        List<Progress> improvements = new CopyOnWriteArrayList<>();
        ExecutorService aside = Executors.newSingleThreadExecutor(work -> new Thread(work, "grid-search"));
        try {
            Future<SearchOutcome> running = aside.submit(() -> search.run(improvements::add));
            boolean stopping = false;
            while (true) {
                try {
                    SearchOutcome found = running.get(LOOK, TimeUnit.MILLISECONDS);
                    report.at(WHOLE, WHOLE, () -> found);
                    return found;
                } catch (TimeoutException later) {
                    stopping = stopping || asked(report, improvements);
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
    private boolean asked(Report report, List<Progress> improvements) {
        SearchOutcome going = SearchOutcome.going(place, plan, List.copyOf(improvements));
        try {
            report.at((long) (going.share() * WHOLE), WHOLE, () -> going);
            return false;
        } catch (StoppedException stop) {
            search.stop();
            return true;
        }
    }
}
