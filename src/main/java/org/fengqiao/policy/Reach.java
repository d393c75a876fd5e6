package org.fengqiao.policy;

import java.time.Instant;
import java.util.Optional;

import org.fengqiao.calendar.ClockUnit;
import org.fengqiao.calendar.Counting;
import org.fengqiao.calendar.Deadline;
import org.fengqiao.calendar.TimeLimit;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.policy.outcome.Outcome.Extension;

/**
 * How far a limit reaches: alone, or with everything by which it may be extended.
 *
 * @param limit null for a duty without a limit: it reaches further than anything
 * @param more  the extension on top, or null
 */
record Reach(TimeLimit limit, TimeLimit more) {

    /** Two limits that together come near the hundred years that one may have are not added up. */
    private static final int TOO_LONG_TO_ADD = 36_000;

    static Reach plain(TimeLimit limit) {
        return new Reach(limit, null);
    }

    static Reach extended(TimeLimit limit, Extension extension) {
        return new Reach(limit, extension == null ? null : extension.atMost());
    }

    /** The same as one amount on one clock; empty where limit and extension run on different clocks or are absurd. */
    Optional<TimeLimit> total() {
        if (limit == null || more == null) {
            return Optional.ofNullable(limit).map(Reach::inMinutes);
        }
        TimeLimit first = inMinutes(limit);
        TimeLimit second = inMinutes(more);
        return first.unit() == second.unit() && leastDays() < TOO_LONG_TO_ADD
                ? Optional.of(new TimeLimit(first.amount() + second.amount(), first.unit())) : Optional.empty();
    }

    /** How both compare whatever the start; empty where only a calendar can tell. */
    Optional<Integer> compareAmounts(Reach other) {
        if (limit == null || other.limit == null) {
            return Optional.of(Boolean.compare(limit == null, other.limit == null));
        }
        Optional<TimeLimit> mine = total();
        Optional<TimeLimit> others = other.total();
        return mine.isPresent() && others.isPresent() && mine.get().unit() == others.get().unit()
                ? Optional.of(Integer.compare(mine.get().amount(), others.get().amount())) : Optional.empty();
    }

    /** Days that it takes at least, whatever the calendar; only good for telling limits from absurd ones. */
    int leastDays() {
        return limit == null ? Integer.MAX_VALUE : days(limit) + (more == null ? 0 : days(more));
    }

    private static int days(TimeLimit limit) {
        return switch (limit.unit()) {
            case MINUTE, DUTY_MINUTE -> limit.amount() / (24 * 60);
            case HOUR -> limit.amount() / 24;
            case DAY, WORKING_DAY -> limit.amount();
        };
    }

    /**
     * Last second in time. On one clock the extension lengthens the count; on another it is counted from the end of
     * the limit.
     */
    Instant end(Instant start, WorkCalendar calendar, Counting counting) {
        if (limit == null) {
            return Instant.MAX;
        }
        if (total().isPresent()) {
            return calendar.deadline(start, total().get(), counting).due();
        }
        Deadline first = calendar.deadline(start, limit, counting);
        return first.suspended() ? first.due() : calendar.deadline(first.due(), more, counting).due();
    }

    private static TimeLimit inMinutes(TimeLimit limit) {
        return limit.unit() == ClockUnit.HOUR ? new TimeLimit(limit.amount() * 60, ClockUnit.MINUTE) : limit;
    }
}
