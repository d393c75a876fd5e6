package org.fengqiao.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.policy.Floors;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.rule.Rule;

/**
 * Holds duties to the floors that matched. Where a duty has another start event than the floor, the floor binds from
 * its own event on: a duty whose clock has not begun by then, or ends later, takes the floor's clock.
 */
final class FloorCheck {

    private final List<Said<Outcome.Floor>> bounds;
    private final Floors floors;
    private final ClockWork clocks;
    private final List<Conflict> conflicts;

    FloorCheck(List<Said<?>> said, ClockWork clocks, List<Conflict> conflicts) {
        this.bounds = Phases.of(Outcome.Floor.class, said);
        bounds.sort(Said.IN_ORDER);
        this.floors = Floors.among(rules(bounds));
        this.clocks = clocks;
        this.conflicts = conflicts;
    }

    /** Each rule once: in order, those of one rule come one after the other. */
    private static List<Rule> rules(List<Said<Outcome.Floor>> bounds) {
        List<Rule> rules = new ArrayList<>(bounds.size());
        for (Said<Outcome.Floor> bound : bounds) {
            if (rules.isEmpty() || rules.get(rules.size() - 1) != bound.rule()) {
                rules.add(bound.rule());
            }
        }
        return rules;
    }

    Draft held(Draft draft) {
        Draft held = onOwnClock(draft);
        for (Said<Outcome.Floor> bound : bounds) {
            if (bound.outcome().action().equals(held.action())
                    && Terms.from(bound.outcome().from()) != held.terms().from()) {
                held = onOtherClock(held, bound);
            }
        }
        return held;
    }

    private Draft onOwnClock(Draft draft) {
        if (!bounded(draft.action())) {
            return draft;
        }
        Instant start = clocks.start(draft);
        Terms terms = draft.terms();
        Outcome.Owe owe = new Outcome.Owe(draft.action(), null, null, terms.limit(), terms.from(), terms.extension(),
                terms.office(), terms.hearing());
        Optional<Floors.Correction> correction = floors.correct(draft.rule(), owe, start,
                clocks.counting(terms, start == null ? clocks.received() : start), clocks.calendar());
        return correction.map(c -> corrected(draft, Terms.of(c.stands()), c.floors(), c.text())).orElse(draft);
    }

    private boolean bounded(String action) {
        for (Said<Outcome.Floor> bound : bounds) {
            if (bound.outcome().action().equals(action)) {
                return true;
            }
        }
        return false;
    }

    private Draft onOtherClock(Draft draft, Said<Outcome.Floor> bound) {
        Terms own = draft.terms();
        Terms floor = Terms.of(bound.outcome(), own.office(), own.hearing());
        Instant floorStart = clocks.start(floor.from(), draft.holder(), 0);
        if (floorStart == null) {
            return draft;
        }
        Instant start = clocks.start(draft);
        boolean later = start == null || own.limit() == null
                || clocks.base(own, start).due().isAfter(clocks.base(floor, floorStart).due())
                || clocks.farthest(own, start).due().isAfter(clocks.farthest(floor, floorStart).due());
        return !later ? draft : corrected(draft, floor, List.of(bound.rule()), "规则「" + draft.rule().name() + "」给「"
                + draft.action() + "」定" + own.text() + "，晚于底线" + floor.text() + "（" + bound.rule().basis()
                + "，规则「" + bound.rule().name() + "」），按底线计。");
    }

    private Draft corrected(Draft draft, Terms stands, List<Rule> by, String text) {
        List<RuleRef> rules = new ArrayList<>(by.stream().map(Said::ref).toList());
        draft.rules().stream().filter(r -> !rules.contains(r)).forEach(rules::add);
        if (draft.holder() == null || draft.holder().until() == null) {
            conflicts.add(new Conflict("从严", text, rules));
        }
        return draft.with(stands, rules);
    }
}
