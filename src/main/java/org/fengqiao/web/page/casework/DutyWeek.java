package org.fengqiao.web.page.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.fengqiao.calendar.ChineseTime;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.store.DutyShift;
import org.fengqiao.casework.store.DutyShiftRows.Span;

/** The 24 hours of each day of a week, as the duty roster of a body fills them. */
record DutyWeek(List<Day> days) {

    record Day(LocalDate date, boolean today, List<Slot> slots) {
    }

    /**
     * Some hours of one day.
     *
     * @param shift null where nobody is rostered
     * @param gap   whether nobody is rostered between others: that is an empty shift
     * @param first whether nothing of the shift stands before on the page
     */
    record Slot(Instant from, Instant until, DutyShift shift, boolean gap, boolean first, boolean now, boolean over) {

        /** 08:30–18:00. */
        public String hours() {
            String end = ChineseTime.minute(until);
            return ChineseTime.minute(from) + "–" + (end.equals("00:00") ? "24:00" : end);
        }

        /** Whether somebody who is looked for then is not there. */
        public boolean alarming() {
            return shift == null ? gap : shift.person() == null;
        }

        /** As the page asks for the shift. */
        public String key() {
            return key(shift.from());
        }

        static String key(Instant from) {
            return from.atZone(WorkCalendar.ZONE).toLocalDateTime().toString().replace('T', ' ');
        }
    }

    /**
     * @param shifts that touch the week, in order
     * @param span   from when until when there is a roster at all, or null
     */
    static DutyWeek of(LocalDate monday, List<DutyShift> shifts, Span span, Instant now) {
        Set<DutyShift> shown = new HashSet<>();
        return new DutyWeek(IntStream.range(0, 7).mapToObj(monday::plusDays)
                .map(date -> new Day(date, date.equals(WorkCalendar.day(now)), slots(date, shifts, span, now, shown)))
                .toList());
    }

    private static List<Slot> slots(LocalDate date, List<DutyShift> shifts, Span span, Instant now,
                                    Set<DutyShift> shown) {
        Instant end = start(date.plusDays(1));
        List<Slot> slots = new ArrayList<>();
        Instant told = start(date);
        for (DutyShift shift : shifts) {
            if (shift.until().isAfter(told) && shift.from().isBefore(end)) {
                if (shift.from().isAfter(told)) {
                    slots.add(slot(told, shift.from(), null, span, now, false));
                    told = shift.from();
                }
                Instant until = shift.until().isBefore(end) ? shift.until() : end;
                slots.add(slot(told, until, shift, span, now, shown.add(shift)));
                told = until;
            }
        }
        if (told.isBefore(end)) {
            slots.add(slot(told, end, null, span, now, false));
        }
        return slots;
    }

    private static Slot slot(Instant from, Instant until, DutyShift shift, Span span, Instant now, boolean first) {
        boolean gap = shift == null && span != null && span.from().isBefore(until) && span.until().isAfter(from);
        return new Slot(from, until, shift, gap, first, !now.isBefore(from) && now.isBefore(until),
                !until.isAfter(now));
    }

    static Instant start(LocalDate date) {
        return date.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }
}
