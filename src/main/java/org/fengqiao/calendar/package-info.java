/**
 * Working days and the four clocks: minutes around the clock, minutes in duty hours, calendar days and working days.
 * Pure: data comes in as values, and every count starts from an instant that the caller names.
 *
 * <p>{@link org.fengqiao.calendar.CalendarReader} makes a {@link org.fengqiao.calendar.CalendarBook} of a pack's calendar
 * files; the books of a pack and of those it extends are laid over each other with
 * {@link org.fengqiao.calendar.CalendarBook#with}, and the book gives the calendar of a place.
 *
 * <p>May use: {@code term}, {@code text}. The time zone is Asia/Shanghai throughout.
 */
package org.fengqiao.calendar;
