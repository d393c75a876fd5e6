package org.fengqiao.round;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.rounds.day.Outcome;

/**
 * What somebody's month came to. Counts the work of an official, never a citizen.
 *
 * @param kinds over the month
 * @param days  on which there was a round
 */
public record MonthTally(YearMonth month, List<KindTally> kinds, List<DayTally> days) {

    /** @param asked by the quotas; {@code done} long enough to count; {@code brief} done but shorter */
    public record KindTally(String kind, int asked, int done, int brief) {

        KindTally and(KindTally other) {
            return new KindTally(kind, asked + other.asked, done + other.done, brief + other.brief);
        }
    }

    /** @param met whether every quota of the day was met */
    public record DayTally(LocalDate day, int version, int stops, int done, int notHome, int declined, boolean met,
                           List<KindTally> kinds) {
    }

    static MonthTally of(YearMonth month, Map<LocalDate, KeptRound> rounds, Collection<Result> results) {
        Map<String, KindTally> all = new LinkedHashMap<>();
        List<DayTally> days = new ArrayList<>();
        rounds.forEach((day, round) -> {
            List<Result> own = results.stream().filter(r -> r.day().equals(day)).toList();
            List<KindTally> kinds = round.quotas().stream().map(q -> tally(q, own)).toList();
            kinds.forEach(k -> all.merge(k.kind(), k, KindTally::and));
            days.add(new DayTally(day, round.version(), round.stops().size(), count(own, Outcome.DONE),
                    count(own, Outcome.NOT_HOME), count(own, Outcome.DECLINED),
                    kinds.stream().allMatch(k -> k.done() >= k.asked()), kinds));
        });
        return new MonthTally(month, List.copyOf(all.values()), days);
    }

    private static KindTally tally(Quota quota, List<Result> own) {
        List<Result> made = own.stream().filter(r -> r.kind().equals(quota.kind()) && r.outcome() == Outcome.DONE).toList();
        int brief = (int) made.stream().filter(r -> r.minutes() < quota.minutes()).count();
        return new KindTally(quota.kind(), quota.count(), made.size() - brief, brief);
    }

    private static int count(List<Result> own, Outcome outcome) {
        return (int) own.stream().filter(r -> r.outcome() == outcome).count();
    }
}
