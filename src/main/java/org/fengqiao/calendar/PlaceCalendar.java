package org.fengqiao.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** The calendar that the layers over one place amount to. */
final class PlaceCalendar implements WorkCalendar {

    private final DayTable days;
    private final DayCount dayCount;
    private final MinuteCount minuteCount;

    PlaceCalendar(DayTable days, DutyHours hours) {
        OfficeHours office = new OfficeHours(hours);
        this.days = days;
        this.dayCount = new DayCount(days, office);
        this.minuteCount = new MinuteCount(days, office);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return days.works(day.toEpochDay());
    }

    @Override
    public String reason(LocalDate day) {
        return days.reason(day.toEpochDay());
    }

    @Override
    public boolean isKnown(LocalDate day) {
        return days.known(day.toEpochDay(), day.toEpochDay());
    }

    @Override
    public Deadline deadline(Instant start, TimeLimit limit, Counting counting) {
        long second = Seconds.start(start);
        return switch (limit.unit()) {
            case MINUTE -> minuteCount.aroundTheClock(second, limit.amount(), counting);
            case HOUR -> minuteCount.aroundTheClock(second, limit.amount() * 60L, counting);
            case DUTY_MINUTE -> minuteCount.inDutyHours(second, limit.amount(), counting);
            case DAY -> dayCount.count(second, limit.amount(), false, counting);
            case WORKING_DAY -> dayCount.count(second, limit.amount(), true, counting);
        };
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return Math.toIntExact(days.between(from.toEpochDay(), to.toEpochDay()));
    }
}
