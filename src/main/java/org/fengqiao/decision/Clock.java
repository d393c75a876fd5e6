package org.fengqiao.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.calendar.SkippedDay;

/**
 * The clock of a duty.
 *
 * @param limit       as set, for example 15日
 * @param from        label of the start event
 * @param startedAt   when it began, or null while the start event has not happened
 * @param due         last second in time (inclusive), or null while not started
 * @param lastDay     day of {@code due} in Asia/Shanghai, or null
 * @param skipped     days passed over
 * @param provisional whether it runs past the last published holiday year
 * @param extended    days of approved extension included
 */
public record Clock(String limit, String from, Instant startedAt, Instant due, LocalDate lastDay,
                    List<SkippedDay> skipped, boolean provisional, int extended) {

    public Clock {
        skipped = List.copyOf(skipped);
    }
}
