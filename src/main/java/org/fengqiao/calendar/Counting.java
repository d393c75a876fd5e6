package org.fengqiao.calendar;

import java.time.Instant;
import java.util.List;

/**
 * How a limit is counted where the law leaves it open.
 *
 * @param dayOneCounted    whether the day of the start event counts (default: no)
 * @param restDayRolls     whether a last day that is a rest day moves to the next working day (default: yes)
 * @param closeOfBusiness  whether the last day ends when the office closes instead of at 24:00
 * @param paused           spans that are not counted, for example a hearing; each day touched is left out of day counts
 */
public record Counting(boolean dayOneCounted, boolean restDayRolls, boolean closeOfBusiness, List<Span> paused) {

    public static final Counting DEFAULT = new Counting(false, true, false, List.of());

    public Counting {
        paused = List.copyOf(paused);
    }

    /** A span of time, {@code to} exclusive. {@code to} null means that it still runs at the instant of the count. */
    public record Span(Instant from, Instant to) {

        public Span {
            if (to != null && to.isBefore(from)) {
                throw new IllegalArgumentException("停算的结束时间 " + to + " 早于开始时间 " + from);
            }
        }
    }
}
