package org.fengqiao.calendar;

import java.time.LocalDate;

/** A day that a count passed over, and why (周末, name of the holiday, 停算, 当日不计). */
public record SkippedDay(LocalDate day, String reason) {
}
