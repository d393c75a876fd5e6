package org.fengqiao.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ValueRange;

/** Working days and duty hours of one place. Immutable. */
public interface WorkCalendar {

    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Years whose days every database keeps, with the days around them; Java knows others. */
    ValueRange YEARS = ValueRange.of(1, 9999);

    /** The day that the instant falls on in Asia/Shanghai. */
    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    boolean isWorkingDay(LocalDate day);

    /** Why the day is a rest day or an extraordinary working day: holiday name, 周末, 调休上班; empty text if plain. */
    String reason(LocalDate day);

    /** Whether the holidays of that day's year are published and nothing about the day is left to be verified. */
    boolean isKnown(LocalDate day);

    Deadline deadline(Instant start, TimeLimit limit, Counting counting);

    /** Number of working days after {@code from} up to and including {@code to}; negative if {@code to} is earlier. */
    int workingDaysBetween(LocalDate from, LocalDate to);
}
