package org.fengqiao.job;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.fengqiao.json.Json;
import org.fengqiao.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** One job while this process has it. */
final class RunningJob implements Report {

    private static final Logger LOG = LoggerFactory.getLogger(RunningJob.class);
    /** How often it is written down; by a clock that cannot be set. */
    private static final long EVERY = TimeUnit.SECONDS.toNanos(2);
    private static final int LONGEST_TROUBLE = 3_900;

    private final JobRows rows;
    private final Clock clock;
    private final String id;
    private final Work work;
    private final BooleanSupplier closing;
    private final Runnable beat;
    private volatile boolean stopped;
    private long written = System.nanoTime() - EVERY;
    private Supplier<?> last;
    private long done;
    private long total;

    RunningJob(JobRows rows, Clock clock, String id, Work work, BooleanSupplier closing, Runnable beat) {
        this.rows = rows;
        this.clock = clock;
        this.id = id;
        this.work = work;
        this.closing = closing;
        this.beat = beat;
    }

    void stop() {
        stopped = true;
    }

    void run() {
        try {
            at(0, 0, () -> null);
            String outcome = json(work.run(this));
            done = Math.max(done, total);
            end(JobState.DONE, outcome, null);
        } catch (StoppedException asked) {
            end(asked.shutdown() ? JobState.INTERRUPTED : JobState.STOPPED, soFar(), asked.getMessage());
        } catch (ProblemException refused) {
            end(JobState.FAILED, soFar(), told(refused));
        } catch (Exception failed) {
            // Messages of unexpected exceptions can quote what a petitioner wrote: kind and place only.
            LOG.error("job {} failed: {} at {}", id, failed.getClass().getName(),
                    failed.getStackTrace().length == 0 ? "?" : failed.getStackTrace()[0]);
            end(JobState.FAILED, soFar(), trouble(failed));
        }
    }

    @Override
    public void at(long done, long total, Supplier<?> soFar) {
        last = soFar;
        this.done = done;
        this.total = total;
        if (closing.getAsBoolean()) {
            throw new StoppedException(true);
        }
        if (stopped) {
            throw new StoppedException(false);
        }
        if (System.nanoTime() - written < EVERY) {
            return;
        }
        written = System.nanoTime();
        try {
            stopped = rows.progressed(id, done, total, json(soFar.get()), clock.instant());
            beat.run();
        } catch (DataAccessException | TransactionException busy) {
            LOG.warn("job {} could not write down how far it has come: {}", id, busy.getClass().getSimpleName());
        }
        if (stopped) {
            throw new StoppedException(false);
        }
    }

    private void end(JobState state, String outcome, String trouble) {
        try {
            rows.ended(id, state, done, total, outcome, trouble, clock.instant());
        } catch (DataAccessException | TransactionException gone) {
            LOG.error("job {} ended {} but the database could not be told", id, state.code());
        }
    }

    private String soFar() {
        return last == null ? null : json(last.get());
    }

    private static String json(Object outcome) {
        return outcome == null ? null : Json.mapper().writeValueAsString(outcome);
    }

    private static String told(ProblemException refused) {
        StringBuilder told = new StringBuilder(refused.getMessage());
        refused.document().errors().forEach(fault ->
                told.append('\n').append(fault.at() == null ? "" : fault.at() + "：").append(fault.detail()));
        return cut(told.toString());
    }

    /** Exceptions that the parts of the product throw on purpose carry sentences in Chinese. */
    private static String trouble(Exception failed) {
        String said = String.valueOf(failed.getMessage());
        boolean chinese = said.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        return chinese ? cut(said) : "程序没能做完（" + failed.getClass().getSimpleName() + "）。请联系管理员查看日志。";
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TROUBLE ? text : text.substring(0, LONGEST_TROUBLE) + "…";
    }
}
