package org.fengqiao.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.fengqiao.calendar.Counting;
import org.fengqiao.calendar.TimeLimit;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.policy.outcome.Trigger;

/**
 * When an escalation takes effect: the first second at which the duty is late by more than the offset, or at which
 * less than the offset remains. Days keep the time of day of the end; working days pass over rest days.
 */
final class AlertClock {

    private final WorkCalendar calendar;

    AlertClock(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** @param startedAt start of the duty's clock: nothing takes effect before it */
    Instant at(Trigger trigger, Instant startedAt, Instant due) {
        Instant at = (trigger.after() ? after(due, trigger.offset()) : before(due, trigger.offset())).plusSeconds(1);
        return at.isBefore(startedAt) ? startedAt : at;
    }

    private Instant after(Instant due, TimeLimit offset) {
        return switch (offset.unit()) {
            case MINUTE -> due.plusSeconds(60L * offset.amount());
            case HOUR -> due.plusSeconds(3600L * offset.amount());
            case DUTY_MINUTE -> offset.amount() == 0 ? due : calendar.deadline(due, offset, Counting.DEFAULT).due();
            case DAY -> day(due, local(due).toLocalDate().plusDays(offset.amount()));
            case WORKING_DAY -> day(due, moved(local(due).toLocalDate(), offset.amount(), 1));
        };
    }

    private Instant before(Instant due, TimeLimit offset) {
        return switch (offset.unit()) {
            case MINUTE -> due.minusSeconds(60L * offset.amount());
            case HOUR -> due.minusSeconds(3600L * offset.amount());
            case DUTY_MINUTE -> latestStart(due, offset);
            case DAY -> day(due, local(due).toLocalDate().minusDays(offset.amount()));
            case WORKING_DAY -> day(due, moved(local(due).toLocalDate(), offset.amount(), -1));
        };
    }

    /** The latest minute from which the duty minutes still end by then: halving finds it on any calendar. */
    private Instant latestStart(Instant due, TimeLimit offset) {
        long low = due.getEpochSecond() - 86_400L * (40 + offset.amount() / 60);
        long high = due.getEpochSecond();
        while (high - low > 1) {
            long middle = (low + high) / 2;
            boolean intime = !calendar.deadline(Instant.ofEpochSecond(middle), offset, Counting.DEFAULT).due()
                    .isAfter(due);
            low = intime ? middle : low;
            high = intime ? high : middle;
        }
        return Instant.ofEpochSecond(low);
    }

    private LocalDate moved(LocalDate from, int workingDays, int step) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(step);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private static Instant day(Instant due, LocalDate day) {
        return local(due).with(day).toInstant();
    }

    private static ZonedDateTime local(Instant instant) {
        return instant.atZone(WorkCalendar.ZONE);
    }
}
