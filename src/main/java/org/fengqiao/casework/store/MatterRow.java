package org.fengqiao.casework.store;

import java.time.Instant;
import org.fengqiao.casework.stand.Stand;

/**
 * The end of a matter's log.
 *
 * @param pack     pack and revision under which it is judged
 * @param failures how often in a row its timer failed
 */
public record MatterRow(String id, String pack, String policyRevision, Stand stand, int failures, Instant wakeAt) {
}
