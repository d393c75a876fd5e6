package org.fengqiao.calendar;

/**
 * Limits in calendar days and in working days. The last day is the first on which the amount is reached that is neither
 * paused nor, where the switch says so, a rest day.
 */
final class DayCount {

    private static final int LAST_SECOND = Seconds.PER_DAY - 1;

    private final DayTable days;
    private final OfficeHours hours;

    DayCount(DayTable days, OfficeHours hours) {
        this.days = days;
        this.hours = hours;
    }

    Deadline count(long start, int amount, boolean workingDays, Counting counting) {
        Pauses pauses = Pauses.of(counting.paused());
        Passed passed = new Passed();
        long day = Seconds.day(start);
        boolean onWorkingDays = workingDays && amount > 0;
        if (amount > 0 && !counting.dayOneCounted()) {
            passed.add(day++, Passed.DAY_ONE);
        }
        long begin = day;
        if (amount > 0) {
            day = run(day, amount, workingDays, pauses, passed);
        }
        long reached = day;
        day = land(day, counting.restDayRolls(), pauses, passed);
        // Only a duty of no days, or of this very day, can have its close of business behind it.
        if (counting.closeOfBusiness() && day <= Seconds.day(start) && Seconds.at(day, hours.closing(day)) < start) {
            passed.add(day++, Passed.AFTER_HOURS);
            day = land(day, counting.restDayRolls(), pauses, passed);
        }
        if (pauses.endless(day)) {
            return passed.suspended(day);
        }
        boolean dependsOnRestDays = onWorkingDays || counting.restDayRolls();
        boolean provisional = dependsOnRestDays && !days.known(onWorkingDays ? begin : reached, day);
        return passed.due(Seconds.at(day, counting.closeOfBusiness() ? hours.closing(day) : LAST_SECOND), provisional);
    }

    /** The day on which the amount is reached, or the first day of a pause without end. */
    private long run(long begin, int amount, boolean workingDays, Pauses pauses, Passed passed) {
        if (!workingDays && pauses.none()) {
            return begin + amount - 1;
        }
        long day = begin;
        for (int left = amount; !pauses.endless(day); day++) {
            Seconds.checkDay(day);
            if (pauses.touches(day)) {
                passed.add(day, Pauses.REASON);
            } else if (workingDays && !days.works(day)) {
                passed.add(day, days.reason(day));
            } else if (--left == 0) {
                break;
            }
        }
        return day;
    }

    private long land(long reached, boolean rolls, Pauses pauses, Passed passed) {
        long day = reached;
        for (; !pauses.endless(day); day++) {
            Seconds.checkDay(day);
            if (pauses.touches(day)) {
                passed.add(day, Pauses.REASON);
            } else if (rolls && !days.works(day)) {
                passed.add(day, days.reason(day));
            } else {
                break;
            }
        }
        return day;
    }
}
