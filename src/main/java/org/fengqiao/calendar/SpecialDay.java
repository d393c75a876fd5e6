package org.fengqiao.calendar;

import java.time.LocalDate;

/**
 * One row of a calendar file.
 *
 * @param name the holiday that causes it; not blank
 */
record SpecialDay(LocalDate date, DayKind kind, String name) {
}
