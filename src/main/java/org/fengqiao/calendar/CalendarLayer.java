package org.fengqiao.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one layer adds to the wider ones.
 *
 * @param hours office hours, or null to keep those of the wider layer
 */
record CalendarLayer(Map<LocalDate, SpecialDay> days, DutyHours hours) {

    static final CalendarLayer EMPTY = new CalendarLayer(Map.of(), null);

    CalendarLayer {
        days = Map.copyOf(days);
    }

    CalendarLayer with(CalendarLayer more) {
        Map<LocalDate, SpecialDay> both = new TreeMap<>(days);
        both.putAll(more.days);
        return new CalendarLayer(both, more.hours == null ? hours : more.hours);
    }
}
