package org.fengqiao.planning.visits.office;

import java.time.YearMonth;
import org.fengqiao.planning.visits.demand.Period;

/**
 * What stays the same in a roster's life.
 *
 * @param place    name of the settings folder
 * @param settings revision of the settings that it was made with; a later change of the folder does not touch it
 */
public record RosterHead(String id, String place, String title, YearMonth first, YearMonth last, String settings) {

    public Period period() {
        return new Period(first, last);
    }
}
