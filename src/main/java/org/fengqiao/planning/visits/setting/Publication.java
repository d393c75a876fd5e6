package org.fengqiao.planning.visits.setting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.fengqiao.calendar.WorkCalendar;

/**
 * How long before the first day a roster is made public, and when booking for a day closes.
 *
 * @param leadDays     working days between publication and the day of the visit
 * @param bookingCloses time on the working day before (Asia/Shanghai)
 */
public record Publication(int leadDays, LocalTime bookingCloses) {

    /** The last day on which a visit on {@code day} may still be published in time. */
    public LocalDate latest(LocalDate day, WorkCalendar calendar) {
        LocalDate at = day;
        for (int left = leadDays; left > 0;) {
            at = at.minusDays(1);
            left -= calendar.isWorkingDay(at) ? 1 : 0;
        }
        return at;
    }
}
