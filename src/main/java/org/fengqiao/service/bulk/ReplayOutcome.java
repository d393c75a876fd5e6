package org.fengqiao.service.bulk;

import java.util.List;
import java.util.Map;
import org.fengqiao.decision.replay.DifferenceTable;

/**
 * What replaying a period has shown so far.
 *
 * @param total     decisions replayed
 * @param changed   those of which anything changed
 * @param skipped   receipts that could not be replayed, by reason
 * @param own       how many were replayed under their own revisions
 * @param unequal   how many of those did not come out the same to the byte
 * @param byKind    by aspect, shift and thing
 * @param byBody    by aspect, shift and body
 * @param byItem    by aspect, shift and item
 */
public record ReplayOutcome(long total, long changed, long unchanged, Map<String, Long> skipped, long own,
                            long unequal, List<DifferenceTable.Row> byKind, List<DifferenceTable.Row> byBody,
                            List<DifferenceTable.Row> byItem) {

    static ReplayOutcome of(DifferenceTable.Summary table, long own, long unequal) {
        return new ReplayOutcome(table.total(), table.changed(), table.unchanged(), table.skipped(), own, unequal,
                table.byKind(), table.byBody(), table.byItem());
    }
}
