package org.fengqiao.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.rounds.setting.CareNeed;
import org.fengqiao.planning.rounds.setting.Declarer;
import org.fengqiao.planning.rounds.setting.NeedKind;

/**
 * A need that was declared to whoever walks, or a withdrawal of all that was declared before.
 *
 * @param household code
 * @param entry     from 1 for every household
 * @param need      null for a withdrawal, {@code by} too
 * @param day       of the declaration or withdrawal (Asia/Shanghai)
 */
record NeedEntry(String household, int entry, NeedKind need, Declarer by, LocalDate day, int everyDays,
                 String account, Instant recordedAt) {

    /** A need that nobody declares again is not a need any more. */
    static final int YEAR = 365;
    /** Days after which what is over is forgotten. */
    static final int KEPT = 30;
    private static final Source SOURCE = new Source("登记的需要", 0, "");

    boolean isWithdrawal() {
        return need == null;
    }

    /** First day on which it no longer holds. @param all of the place */
    LocalDate until(Collection<NeedEntry> all) {
        return all.stream().filter(w -> w.isWithdrawal() && w.household.equals(household) && w.entry > entry)
                .map(NeedEntry::day).reduce(day.plusDays(YEAR), (a, b) -> a.isBefore(b) ? a : b);
    }

    boolean isForgotten(Collection<NeedEntry> all, LocalDate today) {
        return !isWithdrawal() && until(all).plusDays(KEPT).isBefore(today);
    }

    /** What is written in the files and what was declared since, each with the day on which it was withdrawn. */
    static List<CareNeed> merged(List<CareNeed> written, List<NeedEntry> all) {
        List<CareNeed> needs = new ArrayList<>(written.stream().map(n -> all.stream()
                .filter(w -> w.isWithdrawal() && w.household.equals(n.place()) && !w.day.isBefore(n.declared()))
                .map(NeedEntry::day).min(LocalDate::compareTo).map(n::until).orElse(n)).toList());
        all.stream().filter(n -> !n.isWithdrawal()).forEach(n -> needs.add(new CareNeed(n.household, n.need, n.by, n.day,
                n.until(all), n.everyDays, SOURCE)));
        return needs;
    }
}
