package org.fengqiao.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

import org.fengqiao.calendar.ClockUnit;
import org.fengqiao.calendar.Counting;
import org.fengqiao.calendar.TimeLimit;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.policy.Lineage.Said;
import org.fengqiao.policy.outcome.Outcome.Floor;
import org.fengqiao.policy.outcome.Outcome.Owe;
import org.fengqiao.policy.rule.Overlap;

/**
 * Holds the duties of a pack against the floors of its lineage before any demand is at hand. What would be later
 * whenever the clock starts is refused; what would be later on some days only is a warning, and corrected when it
 * happens. Rules that can never meet on one demand are not compared.
 */
final class FloorCheck {

    /** Enough years that every way in which holidays and weekends fall together has been seen. */
    private static final int YEARS = 4;
    /** Beyond this a limit is a slip of the pen: it is told by its size, not counted out over the calendar. */
    private static final int LONGEST_DAYS = 3660;
    private static final List<LocalTime> HOURS = List.of(LocalTime.of(10, 0), LocalTime.of(17, 50),
            LocalTime.of(23, 50));

    private enum Later { NEVER, SOMETIMES, ALWAYS }

    private final Lineage lineage;
    private final List<WorkCalendar> calendars;
    private final Counting counting;
    private final List<Problem> problems = new ArrayList<>();

    /** @param calendars those of the places that the pack is for */
    FloorCheck(Lineage lineage, List<WorkCalendar> calendars) {
        this.lineage = lineage;
        this.calendars = calendars;
        this.counting = lineage.switches().counting();
    }

    List<Problem> problems() {
        List<Said<Floor>> floors = lineage.all(Floor.class).toList();
        lineage.own(Owe.class).filter(duty -> duty.outcome().limit() != null).forEach(duty -> {
            List<Said<Floor>> same = floors.stream()
                    .filter(floor -> floor.outcome().action().equals(duty.outcome().action()))
                    .filter(floor -> !Overlap.apart(floor.rule(), duty.rule())).toList();
            same.stream().filter(floor -> floor.outcome().from() == duty.outcome().from())
                    .forEach(floor -> compare(duty, floor));
            if (same.stream().anyMatch(floor -> floor.rank() < duty.rank())
                    && same.stream().noneMatch(floor -> floor.outcome().from() == duty.outcome().from())) {
                warn(duty, "起自「" + duty.outcome().from().label() + "」，而底线（" + where(same.get(0)) + "）起自「"
                        + same.get(0).outcome().from().label() + "」，两者无法比较，请确认不会晚于底线");
            }
        });
        return problems;
    }

    private void compare(Said<Owe> duty, Said<Floor> floor) {
        if (duty.outcome().hearing() && floor.rank() < duty.rank() && !hearingAllowed(duty, floor)) {
            error(duty, "写了「扣除听证」，但底线（" + where(floor) + "）不扣除听证时间，请删去「.扣除听证()」");
        }
        Later later = later(duty.outcome(), floor.outcome());
        String both = "定" + Floors.words(duty.outcome().limit(), duty.outcome().extension()) + "，%s晚于底线"
                + Floors.words(floor.outcome().limit(), floor.outcome().extension()) + "（" + where(floor) + "）";
        boolean certain = floor.rank() < duty.rank() || Overlap.implies(duty.rule().when(), floor.rule().when());
        if (later == Later.ALWAYS && certain) {
            error(duty, both.formatted("") + "，请改到底线以内，或用条件把底线管的情形排除在外");
        } else if (later != Later.NEVER) {
            warn(duty, both.formatted(later == Later.ALWAYS ? "" : "有时") + "，届时按底线计");
        }
    }

    private boolean hearingAllowed(Said<Owe> duty, Said<Floor> floor) {
        return lineage.all(Owe.class).anyMatch(other -> other.rank() <= floor.rank() && other.outcome().hearing()
                && other.outcome().action().equals(duty.outcome().action()));
    }

    private Later later(Owe duty, Floor floor) {
        Reach plain = Reach.plain(duty.limit());
        Reach full = Reach.extended(duty.limit(), duty.extension());
        Reach floorPlain = Reach.plain(floor.limit());
        Reach floorFull = Reach.extended(floor.limit(), floor.extension());
        Optional<Integer> ends = plain.compareAmounts(floorPlain);
        Optional<Integer> fullEnds = full.compareAmounts(floorFull);
        if (ends.orElse(0) > 0 || fullEnds.orElse(0) > 0) {
            return Later.ALWAYS;
        }
        if (ends.isPresent() && fullEnds.isPresent() || floorFull.leastDays() > LONGEST_DAYS) {
            return Later.NEVER;
        }
        if (full.leastDays() > LONGEST_DAYS) {
            return Later.ALWAYS;
        }
        Counting own = new Counting(counting.dayOneCounted(), counting.restDayRolls(), duty.office(), List.of());
        int all = 0;
        int found = 0;
        for (WorkCalendar calendar : calendars) {
            for (Instant start : starts(calendar, duty.limit(), floor.limit())) {
                BiPredicate<Reach, Reach> later = Floors.laterFrom(start, own, calendar);
                all++;
                found += later.test(plain, floorPlain) || later.test(full, floorFull) ? 1 : 0;
            }
        }
        return found == 0 ? Later.NEVER : found == all ? Later.ALWAYS : Later.SOMETIMES;
    }

    /** Every day of the last published years; where a limit counts minutes, at several hours of each. */
    private static List<Instant> starts(WorkCalendar calendar, TimeLimit... limits) {
        LocalDate last = IntStream.rangeClosed(2000, 2100).map(i -> 4100 - i).mapToObj(y -> LocalDate.of(y, 12, 1))
                .filter(calendar::isKnown).findFirst().orElse(LocalDate.of(2026, 12, 1));
        boolean minutes = List.of(limits).stream().map(TimeLimit::unit)
                .anyMatch(unit -> unit != ClockUnit.DAY && unit != ClockUnit.WORKING_DAY);
        return last.minusYears(YEARS).datesUntil(last).flatMap(day -> HOURS.subList(0, minutes ? HOURS.size() : 1)
                .stream().map(hour -> day.atTime(hour).atZone(WorkCalendar.ZONE).toInstant())).toList();
    }

    private static String where(Said<Floor> floor) {
        return floor.rule().basis() + "，规则「" + floor.rule().name() + "」，" + floor.rule().source().position();
    }

    private void error(Said<Owe> duty, String what) {
        problems.add(RuleProblem.error(duty.rule(), "给「" + duty.outcome().action() + "」" + what));
    }

    private void warn(Said<Owe> duty, String what) {
        problems.add(RuleProblem.warning(duty.rule(), "给「" + duty.outcome().action() + "」" + what));
    }
}
