package org.fengqiao.roster;

import java.time.Instant;
import java.time.YearMonth;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.office.RosterState;

/**
 * A roster in a list.
 *
 * @param first first month, for example 2026-04
 */
public record RosterEntry(String id, String place, String title, String first, String last, RosterState state,
                          int version, Instant changedAt) {

    public Period period() {
        return new Period(YearMonth.parse(first), YearMonth.parse(last));
    }
}
