package org.fengqiao.calendar;

/** Limits in minutes, around the clock and in duty hours. */
final class MinuteCount {

    private final DayTable days;
    private final OfficeHours hours;

    MinuteCount(DayTable days, OfficeHours hours) {
        this.days = days;
        this.hours = hours;
    }

    /** Every second counts but the paused ones; no day is passed over, and no holiday can change the result. */
    Deadline aroundTheClock(long start, long minutes, Counting counting) {
        Pauses pauses = Pauses.of(counting.paused());
        long due = pauses.advance(start, minutes * 60);
        return due == Pauses.NEVER ? new Passed().suspended(pauses.heldUp(start)) : end(due, new Passed(), false);
    }

    /** Only the seconds of office hours count; what is left at closing is carried to the next working day. */
    Deadline inDutyHours(long start, long minutes, Counting counting) {
        Pauses pauses = Pauses.of(counting.paused());
        Passed passed = new Passed();
        if (minutes == 0) {
            return end(start, passed, false);
        }
        long left = minutes * 60;
        long first = Seconds.day(start);
        for (long day = first; ; day++) {
            Seconds.checkDay(day);
            if (!days.works(day)) {
                passed.add(day, days.reason(day));
                continue;
            }
            int[] sessions = hours.on(day);
            long open = 0;
            long ran = 0;
            for (int i = 0; i < sessions.length; i += 2) {
                long opens = Math.max(Seconds.at(day, sessions[i]), start);
                long closes = Seconds.at(day, sessions[i + 1]);
                if (opens >= closes) {
                    continue;
                }
                long running = pauses.running(opens, closes);
                if (running >= left) {
                    return end(pauses.advance(opens, left), passed, !days.known(first, day));
                }
                open += closes - opens;
                ran += running;
                left -= running;
            }
            if (pauses.endless(day)) {
                return passed.suspended(day);
            }
            if (ran < open) {
                passed.add(day, Pauses.REASON);
            } else if (open == 0) {
                passed.add(day, Passed.AFTER_HOURS);
            }
        }
    }

    private static Deadline end(long due, Passed passed, boolean provisional) {
        Seconds.checkDay(Seconds.day(due));
        return passed.due(due, provisional);
    }
}
