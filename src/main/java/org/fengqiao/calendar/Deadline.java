package org.fengqiao.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The end of a limit.
 *
 * @param due         last second in time (inclusive): 23:59:59 where the last day runs to 24:00, close of business
 *                    where an open office is needed, the exact second for minute limits
 * @param lastDay     the day on which {@code due} lies, in Asia/Shanghai
 * @param skipped     days passed over, in order
 * @param provisional whether the count ran past the last year whose holidays are published
 */
public record Deadline(Instant due, LocalDate lastDay, List<SkippedDay> skipped, boolean provisional) {

    public Deadline {
        skipped = List.copyOf(skipped);
    }

    public boolean inTime(Instant at) {
        return !at.isAfter(due);
    }
}
