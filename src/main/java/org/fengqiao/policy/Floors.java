package org.fengqiao.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.fengqiao.calendar.Counting;
import org.fengqiao.calendar.TimeLimit;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.policy.outcome.Outcome.Extension;
import org.fengqiao.policy.outcome.Outcome.Floor;
import org.fengqiao.policy.outcome.Outcome.Owe;
import org.fengqiao.policy.rule.Rule;

/**
 * The floors (底线) that hold for one demand, and what they make of a duty that would end later.
 *
 * <p>A duty is held against every floor for the same action and the same start event, in two ways: its end without any
 * approval against the floor's end without approval, and its end with every extension against the floor's end with
 * every extension. Where one of them is later, the floor's takes its place; the other stays. So 30 + 60 days stand
 * against a floor of 60 + 30, and 90 days become 60 with 30 more on approval.
 *
 * <p>Both are counted with the same switches, and time of a hearing is taken off both or neither: whether a pack may
 * take it off at all is settled when the pack is loaded. Pure.
 */
public final class Floors {

    private record Bound(Rule rule, Floor floor) {
    }

    private final List<Bound> bounds;

    private Floors(List<Bound> bounds) {
        this.bounds = bounds;
    }

    /** The floors that these rules set; normally the rules of phase 限时 that matched. Other outcomes are passed over. */
    public static Floors among(Collection<Rule> rules) {
        List<Bound> bounds = new ArrayList<>();
        for (Rule rule : rules) {
            rule.then().forEach(outcome -> {
                if (outcome instanceof Floor floor) {
                    bounds.add(new Bound(rule, floor));
                }
            });
        }
        return new Floors(List.copyOf(bounds));
    }

    /**
     * A duty that floors brought forward.
     *
     * @param stands the duty with the limit and extension that stand
     * @param floors rules whose floors were effective, in their order; at least one
     * @param text   one sentence in Chinese: what the rule said, what the floor says, what stands
     */
    public record Correction(Owe stands, List<Rule> floors, String text) {

        public Correction {
            floors = List.copyOf(floors);
        }
    }

    /**
     * @param rule     the rule that sets the duty
     * @param start    when the clock of the duty begins, or null while it has not: then only limits on the same clock
     *                 are held against each other, the rest when it begins
     * @param counting how the pack counts, with paused time and close of business as they apply to this duty
     * @return empty where the duty stands as it is
     */
    public Optional<Correction> correct(Rule rule, Owe duty, Instant start, Counting counting, WorkCalendar calendar) {
        BiPredicate<Reach, Reach> later = start == null ? Floors::laterByAmount : laterFrom(start, counting, calendar);
        Owe stands = duty;
        List<Bound> effective = new ArrayList<>();
        for (Bound bound : bounds) {
            Floor floor = bound.floor();
            if (floor.action().equals(duty.action()) && floor.from() == duty.from()) {
                Owe next = held(stands, floor, later);
                if (!next.equals(stands)) {
                    effective.add(bound);
                    stands = next;
                }
            }
        }
        return effective.isEmpty() ? Optional.empty() : Optional.of(new Correction(stands,
                effective.stream().map(Bound::rule).toList(), text(rule, duty, effective, stands)));
    }

    /** How a limit reads with its extension: 60日（可延30日）. */
    static String words(TimeLimit limit, Extension extension) {
        return limit == null ? "不定期限"
                : extension == null ? limit.toString() : limit + "（可延" + extension.atMost() + "）";
    }

    private static Owe held(Owe duty, Floor floor, BiPredicate<Reach, Reach> later) {
        Reach floorExtended = Reach.extended(floor.limit(), floor.extension());
        boolean plainLater = later.test(Reach.plain(duty.limit()), Reach.plain(floor.limit()));
        boolean extendedLater = later.test(Reach.extended(duty.limit(), duty.extension()), floorExtended);
        if (!plainLater && !extendedLater) {
            return duty;
        }
        TimeLimit limit = plainLater ? floor.limit() : duty.limit();
        return new Owe(duty.action(), duty.by(), duty.to(), limit, duty.from(), extension(limit, duty, floor, later),
                duty.office(), duty.hearing());
    }

    /** The extension with which {@code limit} ends with the earlier of both ends; null where none is left. */
    private static Extension extension(TimeLimit limit, Owe duty, Floor floor, BiPredicate<Reach, Reach> later) {
        Reach ofDuty = Reach.extended(duty.limit(), duty.extension());
        Reach ofFloor = Reach.extended(floor.limit(), floor.extension());
        Optional<Integer> order = ofDuty.compareAmounts(ofFloor);
        Extension allowed = duty.extension() == null ? floor.extension() : duty.extension();
        if (allowed == null) {
            return null;
        }
        if (order.isPresent() && Reach.plain(limit).compareAmounts(ofFloor).isPresent()) {
            TimeLimit total = (order.get() <= 0 ? ofDuty : ofFloor).total().orElseThrow();
            TimeLimit own = Reach.plain(limit).total().orElseThrow();
            return of(total.amount() - own.amount(), new TimeLimit(0, total.unit()), allowed);
        }
        return duty.extension() == null ? null : of(longest(limit, allowed.atMost(), ofFloor, later), allowed.atMost(),
                allowed);
    }

    /** The greatest amount by which the limit can be extended without ending later than the floor. */
    private static int longest(TimeLimit limit, TimeLimit most, Reach floor, BiPredicate<Reach, Reach> later) {
        int fits = 0;
        int tooLong = most.amount() + 1;
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) >>> 1;
            if (later.test(new Reach(limit, new TimeLimit(middle, most.unit())), floor)) {
                tooLong = middle;
            } else {
                fits = middle;
            }
        }
        return fits;
    }

    private static Extension of(int amount, TimeLimit onClockOf, Extension allowed) {
        return amount <= 0 ? null : new Extension(new TimeLimit(amount, onClockOf.unit()), allowed.by());
    }

    private static boolean laterByAmount(Reach duty, Reach floor) {
        return duty.compareAmounts(floor).orElse(0) > 0;
    }

    /** An act that needs an open office may end earlier on the last day; the floor itself runs to the end of the day. */
    static BiPredicate<Reach, Reach> laterFrom(Instant start, Counting counting, WorkCalendar calendar) {
        Counting ofFloor = new Counting(counting.dayOneCounted(), counting.restDayRolls(), false, counting.paused());
        return (duty, floor) -> duty.end(start, calendar, counting).isAfter(floor.end(start, calendar, ofFloor));
    }

    private static String text(Rule rule, Owe duty, List<Bound> effective, Owe stands) {
        StringBuilder text = new StringBuilder("规则「" + rule.name() + "」给「" + duty.action() + "」定"
                + words(duty.limit(), duty.extension()) + "，晚于");
        for (int i = 0; i < effective.size(); i++) {
            Bound bound = effective.get(i);
            Floor floor = bound.floor();
            text.append(i == 0 ? "" : "、").append("底线").append(words(floor.limit(), floor.extension()))
                    .append("（").append(bound.rule().basis()).append("，规则「").append(bound.rule().name())
                    .append("」）");
        }
        return text.append("，按").append(words(stands.limit(), stands.extension())).append("计。").toString();
    }
}
