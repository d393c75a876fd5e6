package org.fengqiao.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Gathers the days a count passes over and makes the deadline of them. */
final class Passed {

    static final String DAY_ONE = "当日不计";
    static final String AFTER_HOURS = "已过办公时间";
    static final String PAUSED_ON = "停算未结束";

    private List<SkippedDay> days = List.of();

    void add(long day, String reason) {
        if (days.isEmpty()) {
            days = new ArrayList<>();
        }
        days.add(new SkippedDay(LocalDate.ofEpochDay(day), reason));
    }

    Deadline due(long second, boolean provisional) {
        return new Deadline(Instant.ofEpochSecond(second), LocalDate.ofEpochDay(Seconds.day(second)), days,
                provisional);
    }

    /** The end while a pause that began by {@code day} still runs: there is none yet. */
    Deadline suspended(long day) {
        add(day, PAUSED_ON);
        return new Deadline(Deadline.NO_END, WorkCalendar.day(Deadline.NO_END), days, true);
    }
}
