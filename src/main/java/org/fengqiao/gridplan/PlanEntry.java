package org.fengqiao.gridplan;

import java.time.Instant;

/** A grid plan in a list. @param day first day, as 2027-01-01 */
public record PlanEntry(String id, String place, String title, String day, PlanState state, int version,
                        Instant changedAt) {
}
