package org.fengqiao.casework.stand;

import java.time.Instant;

/**
 * A body that was given a demand and has not yet accepted it.
 *
 * @param body       code
 * @param since      when it was given
 * @param designated whether by designation: then it cannot return it
 */
public record Pending(String body, Instant since, boolean designated) {
}
