/**
 * Working days and the four clocks: minutes around the clock, minutes in duty hours, calendar days and working days.
 * Pure: data comes in as values, and every count starts from an instant that the caller names.
 *
 * <p>May use: {@code term}. The time zone is Asia/Shanghai throughout.
 */
package org.fengqiao.calendar;
