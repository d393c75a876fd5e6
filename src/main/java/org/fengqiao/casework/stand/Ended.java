package org.fengqiao.casework.stand;

import java.time.Instant;

/**
 * An ending that was told for a demand.
 *
 * @param valid whether it counts: what was promised must be performed before anything is resolved
 * @param note  why it does not count, or null
 */
public record Ended(String demand, Ending ending, Instant at, boolean valid, String note) {
}
