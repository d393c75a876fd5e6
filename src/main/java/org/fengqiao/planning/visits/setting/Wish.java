package org.fengqiao.planning.visits.setting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.fengqiao.planning.Source;

/**
 * Where or when a leader would rather not. A wish has a price; leave and meetings are absences and bar.
 *
 * @param weekdays empty for any
 * @param half     {@link Half#WHOLE_DAY} for either half
 * @param from     first day; null for always
 * @param to       last day, inclusive; null for always
 * @param place    code of a place or of a division that holds the area, or empty for anywhere
 * @param reason   for the office; may be empty
 */
public record Wish(Set<DayOfWeek> weekdays, Half half, LocalDate from, LocalDate to, String place, String reason,
                   Source source) {

    public Wish {
        weekdays = Set.copyOf(weekdays);
    }

    /**
     * Whether a duty then and there goes against it. Half a day that may lie in either half does not, as long as the wish
     * leaves the other.
     *
     * @param at code of the place, or of the division in the field; may be empty
     */
    public boolean isAgainst(LocalDate day, Half duty, String at) {
        return (weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()))
                && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to))
                && (half == Half.WHOLE_DAY || half.overlaps(duty)) && isAt(at);
    }

    private boolean isAt(String at) {
        return place.isEmpty() || at.equals(place) || Character.isDigit(place.charAt(0)) && at.startsWith(place);
    }
}
