package org.fengqiao.service.bulk;

import org.fengqiao.decision.replay.DifferenceTable;

/**
 * What replaying a period has shown so far.
 *
 * @param own     how many were replayed under their own revisions
 * @param unequal how many of those did not come out the same to the byte
 * @param table   what would change; receipts that could not be replayed are counted there by reason
 */
public record ReplayOutcome(long own, long unequal, DifferenceTable.Summary table) {
}
