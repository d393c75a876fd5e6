package org.fengqiao.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.fengqiao.job.Job;
import org.fengqiao.job.JobState;

/**
 * Long work as its owner sees it.
 *
 * @param done    how much is done, in the measure of {@code total}
 * @param percent whole percent; 100 only when it is done
 * @param trouble why it ended without being done; null otherwise
 * @param asked   what was asked for
 * @param outcome what came of it so far; null before anything did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobView<Q, A>(String id, JobState state, String account, String title, long done, long total, int percent,
                     String trouble, Instant startedAt, Instant touchedAt, Q asked, A outcome) {

    static <Q, A> JobView<Q, A> of(Job job, Q asked, A outcome) {
        return new JobView<>(job.id(), job.state(), job.account(), job.title(), job.done(), job.total(), job.percent(),
                job.trouble(), job.startedAt(), job.touchedAt(), asked, outcome);
    }
}
