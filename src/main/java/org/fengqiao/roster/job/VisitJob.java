package org.fengqiao.roster.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fengqiao.job.Job;
import org.fengqiao.job.JobState;
import org.fengqiao.planning.visits.roster.Plan;

/**
 * A search as it stands.
 *
 * @param note   in Chinese why it ended otherwise than by being done; may be empty
 * @param asking when it was asked for
 * @param millis since it began
 */
public record VisitJob(String id, String account, JobState state, String note, Instant asking, Asked asked, Found found,
                       long millis) {

    private static final String STOPPED = "已按要求提前结束，下面是到那时最好的。";

    static VisitJob of(Job job, Asked asked, Found found, Instant now) {
        boolean runs = job.state() == JobState.RUNNING;
        String note = job.state() == JobState.STOPPED ? STOPPED : job.trouble() == null ? "" : job.trouble();
        return new VisitJob(job.id(), job.account(), job.state(), note, job.startedAt(), asked, found,
                found.millis() + (runs ? Math.max(0, Duration.between(job.touchedAt(), now).toMillis()) : 0));
    }

    /** At the most; null where steps are counted or nothing is left to do. */
    public Long secondsLeft() {
        return state.over() || asked.seconds() == 0 ? null : Math.max(0, asked.seconds() - millis / 1000);
    }

    /**
     * The plan that can be taken over: of a variant that is done, or of one that was cut off.
     *
     * @param variant null for the first that is there
     */
    public Optional<Plan> plan(String variant) {
        Optional<Plan> done = found.candidates().stream().filter(c -> variant == null || c.name().equals(variant))
                .map(Candidate::plan).findFirst();
        return done.isPresent() || !state.over() ? done : Optional.ofNullable(found.best())
                .filter(b -> variant == null || b.part().equals(variant)).map(Best::plan);
    }
}
