package org.fengqiao.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.policy.outcome.Outcome;

/**
 * Holds duties to the floors that matched. End dates are compared in pairs, without approval and with every extension;
 * a duty without a limit, or whose start event has not come while the floor's has, counts as later.
 */
final class FloorCheck {

    private final List<Said<Outcome.Floor>> floors;
    private final List<Said<Outcome.Owe>> owed;
    private final ClockWork clocks;
    private final List<Conflict> conflicts;

    FloorCheck(List<Said<?>> said, ClockWork clocks, List<Conflict> conflicts) {
        this.floors = Phases.of(Outcome.Floor.class, said).stream().sorted(Said.IN_ORDER).toList();
        this.owed = Phases.of(Outcome.Owe.class, said);
        this.clocks = clocks;
        this.conflicts = conflicts;
    }

    Draft held(Draft draft) {
        Draft held = draft;
        for (Said<Outcome.Floor> floor : floors) {
            if (floor.outcome().action().equals(held.action())) {
                held = held(held, floor);
            }
        }
        return held;
    }

    private Draft held(Draft draft, Said<Outcome.Floor> said) {
        boolean hearing = hearingAllowed(said);
        Terms own = hearing ? draft.terms() : draft.terms().withoutHearing();
        Terms floor = Terms.of(said.outcome(), own.office(), own.hearing());
        Instant floorStart = clocks.start(floor.from(), draft.holder());
        Instant ownStart = clocks.start(own.from(), draft.holder());
        if (floorStart == null && (ownStart != null || own.from() != floor.from())) {
            return draft;
        }
        Instant assumed = floorStart == null ? clocks.received() : floorStart;
        Instant ownAssumed = floorStart == null ? assumed : ownStart;
        if (own.limit() == null || ownAssumed == null
                || clocks.base(own, ownAssumed).due().isAfter(clocks.base(floor, assumed).due())) {
            return corrected(draft, said, draft.with(floor, null, rules(said, draft)));
        }
        Instant most = clocks.farthest(floor, assumed).due();
        if (clocks.farthest(own, ownAssumed).due().isAfter(most)) {
            Instant ceiling = draft.ceiling() == null || most.isBefore(draft.ceiling()) ? most : draft.ceiling();
            return corrected(draft, said, draft.with(own, ceiling, draft.rules()));
        }
        return own.equals(draft.terms()) ? draft : corrected(draft, said, draft.with(own, null, draft.rules()));
    }

    /** Leaving out hearings is the law's to grant: some rule at the floor's level must have done so. */
    private boolean hearingAllowed(Said<Outcome.Floor> floor) {
        return owed.stream().anyMatch(o -> o.outcome().hearing() && o.rank() <= floor.rank()
                && o.outcome().action().equals(floor.outcome().action()));
    }

    private Draft corrected(Draft before, Said<Outcome.Floor> floor, Draft after) {
        if (before.holder() == null || before.holder().until() == null) {
            conflicts.add(new Conflict("从严", "「" + before.action() + "」" + before.terms().text() + "，晚于底线"
                    + floor.named() + "的" + Terms.of(floor.outcome(), false, false).text() + "，按底线办。",
                    rules(floor, before)));
        }
        return after;
    }

    private static List<RuleRef> rules(Said<Outcome.Floor> floor, Draft draft) {
        List<RuleRef> rules = new ArrayList<>(List.of(floor.ref()));
        draft.rules().stream().filter(r -> !r.equals(floor.ref())).forEach(rules::add);
        return rules;
    }
}
