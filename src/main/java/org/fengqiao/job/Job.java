package org.fengqiao.job;

import java.time.Instant;

/**
 * Long work as it stands.
 *
 * @param account   who started it; only they and administrators see it
 * @param title     what was asked for, in Chinese
 * @param asked     the same as JSON, for starting it again
 * @param done      how much is done, in the measure of {@code total}
 * @param total     how much there was when it began; 0 while that is not known
 * @param outcome   JSON of what came of it so far, or null
 * @param trouble   in Chinese why it ended without being done; null otherwise
 * @param stopping  whether it was asked to stop
 * @param startedAt when it was asked for
 * @param touchedAt when this was written down
 */
public record Job(String id, JobKind kind, JobState state, String account, String title, String asked, long done,
                  long total, String outcome, String trouble, boolean stopping, String instance, Instant startedAt,
                  Instant touchedAt) {

    /** Whole percent; below 100 until it is done. */
    public int percent() {
        if (state == JobState.DONE) {
            return 100;
        }
        return total == 0 ? 0 : (int) Math.min(99, done * 100 / total);
    }

    Job ended(JobState how, String why) {
        return new Job(id, kind, how, account, title, asked, done, total, outcome, why, stopping, instance, startedAt,
                touchedAt);
    }
}
