package org.fengqiao.planning.visits.setting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.fengqiao.planning.Source;

/**
 * A standing meeting, session or inspection that blocks the same half-day again and again.
 *
 * @param who     name of a rank or code of a post
 * @param weekday not null
 * @param nth     which of the month's such weekdays, from 1; 0 for every week
 */
public record RecurringBlock(String name, String who, DayOfWeek weekday, int nth, Half half, Source source) {

    public boolean blocks(Leader leader, LocalDate day) {
        return day.getDayOfWeek() == weekday && (nth == 0 || (day.getDayOfMonth() - 1) / 7 + 1 == nth)
                && (who.equals(leader.post()) || who.equals(leader.rank().name()));
    }
}
