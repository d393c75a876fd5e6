package org.fengqiao.job;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work that has something better and better to show and can be ended at any time with the best it has. It runs on a thread
 * of its own, so that a long look between two improvements does not delay the order to stop.
 */
public final class StoppableWork implements Work {

    /** The work itself. {@link #run} is called once; the others by another thread, also before it began. */
    public interface Search {

        /** Runs until it is done or stopped, and returns what it has then. */
        Object run() throws Exception;

        /** Asks {@link #run} to end soon. May be asked again and again. */
        void stop();

        /** What it has at this moment; null for nothing. */
        Object soFar();

        /** How much of the budget is used, of a thousand. */
        int permille();
    }

    private static final int LOOK = 100;
    private static final int WHOLE = 1000;

    private final Search search;

    public StoppableWork(Search search) {
        this.search = search;
    }

    @Override
    public Object run(Report report) throws Exception {
        ExecutorService aside = Executors.newSingleThreadExecutor(work -> new Thread(work, "job-search"));
        try {
            Future<Object> running = aside.submit(search::run);
            StoppedException stopped = null;
            while (true) {
                try {
                    Object found = running.get(LOOK, TimeUnit.MILLISECONDS);
                    report.at(WHOLE, WHOLE, () -> found); // tells a stop again, now with all that was found
                    return found;
                } catch (TimeoutException later) {
                    stopped = stopped == null ? asked(report) : stopped;
                }
                if (stopped != null) {
                    search.stop();
                }
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } finally {
            search.stop();
            aside.shutdown();
        }
    }

    private StoppedException asked(Report report) {
        try {
            report.at(search.permille(), WHOLE, search::soFar);
            return null;
        } catch (StoppedException stop) {
            return stop;
        }
    }
}
