package org.fengqiao.planning.rounds.day;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.fengqiao.planning.Spot;
import org.fengqiao.planning.rounds.RoundRule;
import org.fengqiao.planning.rounds.Stop;
import org.fengqiao.planning.rounds.StopKind;
import org.fengqiao.planning.rounds.setting.RoundSetting;
import org.fengqiao.planning.rounds.setting.VisitPlace;

/**
 * Among what a day's round is searched.
 *
 * @param rule  for the rest of the day, less what was done on it already
 * @param held  what does not come into question today, and why
 */
public record DayStops(RoundRule rule, Spot start, List<Stop> stops, List<HeldBack> held) {

    /** How a matter is told apart from a place: {@code matter:} and its number. */
    public static final String MATTER = "matter:";
    /** Kinds that matters become; a place that does not name them walks without matters. */
    public static final String REVISIT = "到期回访";
    public static final String OPEN_MATTER = "网格事项";
    /** Of a kind so many candidates for each place of its quota, and some more, are enough. */
    private static final int SPARE = 12;

    public DayStops {
        stops = List.copyOf(stops);
        held = List.copyOf(held);
    }

    /**
     * @param now   of the day if it has begun, otherwise {@link LocalTime#MIN}
     * @param start where the walker is
     * @param past  results of the place, in any order, those of the day among them
     */
    public static DayStops of(RoundSetting setting, LocalDate day, LocalTime now, Spot start, Set<String> grids,
                              List<Past> past, Collection<DueMatter> matters) {
        List<StopKind> kinds = setting.rule().kinds().stream().map(k -> k.withQuota((int) Math.max(0, k.quota()
                - past.stream().filter(p -> p.day().equals(day) && p.kind().equals(k.name())
                && p.own() && p.outcome() == Outcome.DONE).count()))).toList();
        RoundRule rule = setting.rule().remaining(now, kinds);
        List<HeldBack> held = new ArrayList<>();
        List<Stop> stops = new ArrayList<>();
        PlaceStops places = new PlaceStops(setting, rule, day, past, held);
        for (VisitPlace place : setting.places()) {
            if (grids.contains(place.grid())) {
                places.stop(place).ifPresent(stops::add);
            }
        }
        stops = enough(stops);
        new MatterStops(setting, rule, day, past, held).add(matters, grids, stops);
        return new DayStops(rule, start, stops, held);
    }

    /** Those due, and of every kind those that have waited longest. */
    private static List<Stop> enough(List<Stop> all) {
        List<Stop> kept = new ArrayList<>();
        all.stream().map(Stop::kind).distinct().forEach(kind -> {
            all.stream().filter(s -> s.kind().equals(kind) && s.must()).forEach(kept::add);
            all.stream().filter(s -> s.kind().equals(kind) && !s.must())
                    .sorted(Comparator.comparingInt(Stop::idleDays).reversed().thenComparing(Stop::id))
                    .limit(kind.quota() == 0 ? 0 : kind.quota() + SPARE).forEach(kept::add);
        });
        return kept;
    }
}
