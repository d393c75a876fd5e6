package org.fengqiao.planning.visits.demand;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fengqiao.planning.visits.setting.Cycle;
import org.fengqiao.planning.visits.setting.Frequency;
import org.fengqiao.planning.visits.setting.Leader;

/**
 * How many receptions of a frequency fall due in a period that may hold only part of the cycle. Leaders fall due in turn,
 * month by month, so that not all have to receive in the last month.
 */
record Due(Frequency often, Period period) {

    /** @param start first day of the cycle */
    int receptions(Leader leader, LocalDate start) {
        LocalDate end = often.cycle().end(start);
        boolean begins = period.covers(start);
        if (begins && period.covers(end)) {
            return often.times();
        }
        if (often.cycle() == Cycle.WEEK) {
            return 0; // a week that is cut is neither roster's alone
        }
        int months = months(start, end);
        int elapsed = Math.min(months, months(start, period.to()));
        int sofar = (often.times() * elapsed + leader.order() % months) / months;
        return Math.max(0, sofar - (begins ? 0 : leader.received().getOrDefault(often.cycle(), 0)));
    }

    private static int months(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.MONTHS.between(from, to.plusDays(1));
    }
}
