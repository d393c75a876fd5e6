package org.fengqiao.planning.visits.demand;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.planning.visits.setting.Cycle;

/**
 * The cycles that a period has to deal with. Where the period holds only months of a longer cycle, what is due in the
 * cycle is shared among its months in turn, so that month after month each is done exactly once.
 */
final class Stretches {

    /**
     * A part of a cycle that lies in the period.
     *
     * @param cycleStart first day of the whole cycle
     * @param share      which of the parts this is, from 0
     * @param parts      number of parts of the cycle; 1 when the whole cycle is here
     */
    record Stretch(LocalDate from, LocalDate to, LocalDate cycleStart, int share, int parts) {

        /** Whether the n-th thing due in the cycle belongs to this part. */
        boolean holds(int n) {
            return n % parts == share;
        }
    }

    private Stretches() {
    }

    static List<Stretch> of(Cycle cycle, OpenDays open) {
        return cycle == Cycle.WEEK ? weeks(open) : months(cycle, open.period());
    }

    private static List<Stretch> months(Cycle cycle, Period period) {
        List<Stretch> stretches = new ArrayList<>();
        for (YearMonth at = period.first(); !at.isAfter(period.last()); at = at.plusMonths(1)) {
            LocalDate start = cycle.start(at.atDay(1));
            LocalDate end = cycle.end(at.atDay(1));
            if (period.covers(start) && period.covers(end)) {
                if (at.atDay(1).equals(start)) {
                    stretches.add(new Stretch(start, end, start, 0, 1));
                }
            } else {
                int parts = (int) ChronoUnit.MONTHS.between(start, end.plusDays(1));
                int share = (int) ChronoUnit.MONTHS.between(start, at.atDay(1));
                stretches.add(new Stretch(at.atDay(1), at.atEndOfMonth(), start, share, parts));
            }
        }
        return stretches;
    }

    /** A week belongs to the period that holds its first open day. */
    private static List<Stretch> weeks(OpenDays open) {
        List<Stretch> stretches = new ArrayList<>();
        LocalDate last = null;
        for (LocalDate day : open.all()) {
            LocalDate monday = Cycle.WEEK.start(day);
            boolean begun = monday.datesUntil(day).anyMatch(d -> !open.period().covers(d) && open.isOpen(d));
            if (!monday.equals(last) && !begun) {
                stretches.add(new Stretch(day, monday.plusDays(6), monday, 0, 1));
            }
            last = monday;
        }
        return stretches;
    }
}
