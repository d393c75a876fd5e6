package org.fengqiao.planning.rounds.setting;

import java.time.LocalDate;
import org.fengqiao.planning.Source;

/**
 * A wish to be visited, as it was declared, until it is withdrawn.
 *
 * @param place     code of the household
 * @param kind      in the person's own words
 * @param declared  day on which it was declared
 * @param withdrawn first day on which it no longer holds, or null
 * @param everyDays how often visits are wished for: not again before so many days
 */
public record CareNeed(String place, NeedKind kind, Declarer by, LocalDate declared, LocalDate withdrawn, int everyDays,
                       Source source) {

    /** The same, no longer holding from a day on, if it does not end before. */
    public CareNeed until(LocalDate day) {
        return withdrawn != null && withdrawn.isBefore(day) ? this
                : new CareNeed(place, kind, by, declared, day, everyDays, source);
    }

    public boolean holds(LocalDate day) {
        return !declared.isAfter(day) && (withdrawn == null || withdrawn.isAfter(day));
    }
}
