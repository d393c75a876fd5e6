package org.fengqiao.planning.visits.setting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.planning.Source;

/**
 * How long before the first day a roster is made public, and when booking for a day closes.
 *
 * @param leadDays     working days between publication and the day of the visit
 * @param bookingCloses time on the working day before (Asia/Shanghai)
 * @param source where it is written
 */
public record Publication(int leadDays, LocalTime bookingCloses, Source source) {

    /** The last day on which a visit on {@code day} may still be published in time. */
    public LocalDate latest(LocalDate day, WorkCalendar calendar) {
        LocalDate at = day;
        for (int left = leadDays; left > 0;) {
            at = at.minusDays(1);
            left -= calendar.isWorkingDay(at) ? 1 : 0;
        }
        return at;
    }

    /** The first day that may still be changed at that moment: bookings for it are open, so nobody comes in vain. */
    public LocalDate firstOpen(LocalDateTime now, WorkCalendar calendar) {
        LocalDate today = now.toLocalDate();
        boolean late = !now.toLocalTime().isBefore(bookingCloses) || !calendar.isWorkingDay(today);
        LocalDate next = nextWorking(today, calendar);
        return late ? nextWorking(next, calendar) : next;
    }

    /** The first day whose roster may still be published in time today; what lies before is only changed if it must. */
    public LocalDate firstInTime(LocalDate today, WorkCalendar calendar) {
        LocalDate at = calendar.isWorkingDay(today) ? today : nextWorking(today, calendar);
        for (int left = leadDays; left > 0; left--) {
            at = nextWorking(at, calendar);
        }
        return at;
    }

    private static LocalDate nextWorking(LocalDate day, WorkCalendar calendar) {
        LocalDate at = day.plusDays(1);
        while (!calendar.isWorkingDay(at)) {
            at = at.plusDays(1);
        }
        return at;
    }
}
