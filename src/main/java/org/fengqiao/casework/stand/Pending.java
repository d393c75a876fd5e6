package org.fengqiao.casework.stand;

import java.time.Duration;
import java.time.Instant;
import org.fengqiao.casework.event.Limits;

/**
 * A body that was given a demand and has not yet accepted it.
 *
 * @param body       code
 * @param since      when it was given
 * @param designated whether by designation: then it cannot return it
 */
public record Pending(String body, Instant since, boolean designated) {

    /** When the duty leader of the body is to be told: the roster of that instant counts. */
    public Instant dutyLeaderAt(Limits limits) {
        return since.plus(Duration.ofMinutes(2L * limits.acknowledgeMinutes()));
    }
}
