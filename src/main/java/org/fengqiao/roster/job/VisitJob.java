package org.fengqiao.roster.job;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.fengqiao.planning.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One search in the background, as it stands. For any number of threads. */
public final class VisitJob {

    private static final Logger LOG = LoggerFactory.getLogger(VisitJob.class);
    private static final int MOST_POINTS = 2000;
    private static final int FRAMES = 20;

    /**
     * Where the roster that is searched belongs.
     *
     * @param account who asked
     * @param place   name of the settings folder, or null
     * @param roster  id of the roster that it is for, or null
     * @param version of that roster, or 0
     */
    public record Origin(String account, String place, String roster, int version) {
    }

    private final String id;
    private final Origin origin;
    private final JobWork work;
    private final Instant asked;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final List<Improvement> improvements = new ArrayList<>();
    private JobState state = JobState.WAITING;
    private long began;
    private long finished;
    private boolean stopping;
    private String note = "";
    private List<Candidate> candidates = List.of();

    VisitJob(String id, Origin origin, JobWork work, Instant asked) {
        this.id = id;
        this.origin = origin;
        this.work = work;
        this.asked = asked;
    }

    public String id() {
        return id;
    }

    public Origin origin() {
        return origin;
    }

    public JobWork work() {
        return work;
    }

    public Instant asked() {
        return asked;
    }

    /** A moment of the job: all parts belong together. */
    public synchronized Moment now() {
        return new Moment(state, note, elapsed(), secondsLeft(), List.copyOf(improvements), candidates);
    }

    /**
     * @param millis      since it began
     * @param secondsLeft at the most; null where steps are counted or nothing is left to do
     * @param candidates  empty until it has ended
     */
    public record Moment(JobState state, String note, long millis, Long secondsLeft, List<Improvement> improvements,
                         List<Candidate> candidates) {
    }

    void run() {
        synchronized (this) {
            if (state.ended()) {
                return;
            }
            state = JobState.RUNNING;
            began = System.nanoTime();
        }
        try {
            List<Candidate> found = work.run(this::improved);
            end(stopped() ? JobState.STOPPED : JobState.DONE, found, "");
        } catch (RuntimeException | Error broken) {
            end(JobState.FAILED, List.of(), "求解出错（" + broken.getClass().getSimpleName() + "），请联系管理员查看日志。");
            // what it says may quote names from the settings, so only its kind and place are logged
            LOG.error("search {} failed: {}{}", id, broken.getClass().getName(), Arrays.stream(broken.getStackTrace())
                    .limit(FRAMES).map(frame -> "\n\tat " + frame).collect(Collectors.joining()));
        }
    }

    /** Ends it soon; one that still waits ends at once with nothing. */
    void stop(String why) {
        synchronized (this) {
            if (state.ended()) {
                return;
            }
            stopping = true;
            note = why;
            if (state == JobState.WAITING) {
                end(JobState.STOPPED, List.of(), why);
                return;
            }
        }
        work.stop();
    }

    /** Waits until it has ended, or until the time is over. */
    boolean await(Duration most) throws InterruptedException {
        return ended.await(most.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized boolean stopped() {
        return stopping;
    }

    private synchronized void improved(int part, Progress progress) {
        if (improvements.size() == MOST_POINTS) {
            // thin out: a plot needs no more
            for (int i = improvements.size() - 2; i > 0; i -= 2) {
                improvements.remove(i);
            }
        }
        improvements.add(new Improvement(work.parts().get(part), progress.millis(), progress.hard(), progress.soft()));
    }

    private synchronized void end(JobState how, List<Candidate> found, String said) {
        state = how;
        candidates = List.copyOf(found);
        note = said.isEmpty() ? note : said;
        finished = System.nanoTime();
        ended.countDown();
    }

    private long elapsed() {
        if (began == 0) {
            return 0;
        }
        return TimeUnit.NANOSECONDS.toMillis((finished == 0 ? System.nanoTime() : finished) - began);
    }

    private Long secondsLeft() {
        return state.ended() || work.seconds() == 0 ? null : Math.max(0, work.seconds() - elapsed() / 1000);
    }
}
