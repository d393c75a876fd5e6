package org.fengqiao.casework.stand;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.decision.Duty;
import org.fengqiao.decision.DutyState;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.policy.Action;

/**
 * Judges a duty that rules no longer ask for. A person who settled a question or gave the demand to another body takes
 * it away while there is still time; once the end has passed it stays until it is met or waived.
 */
final class KeptDuty {

    private static final Set<String> SETTLE = Set.of(EventKind.CONFIRMED.label(), EventKind.DESIGNATED.label(),
            EventKind.OBJECTION_UPHELD.label(), EventKind.FORWARDED.label(), EventKind.ASSIGNED.label(),
            EventKind.WHISTLE_AUTHORISED.label(), "重新裁定");

    private final OnceOwed.Gone gone;
    private final Action action;
    private final List<CaseEvent> acts;
    private final Officers officers;
    private final Instant now;

    /** @param action null where the pack has no such action any more: then nothing but waiving ends it */
    KeptDuty(OnceOwed.Gone gone, Action action, List<CaseEvent> acts, Officers officers, Instant now) {
        this.gone = gone;
        this.action = action;
        this.acts = acts;
        this.officers = officers;
        this.now = now;
    }

    /** @param time by which acts count: true or recorded */
    Duty judged(Function<CaseEvent, Instant> time) {
        Duty duty = gone.duty();
        Instant due = due(duty);
        if (duty.state() == DutyState.SUPERSEDED) {
            return duty;
        }
        boolean done = duty.state() == DutyState.MET_IN_TIME || duty.state() == DutyState.MET_LATE;
        boolean inTime = due == null || !gone.goneAt().isAfter(due);
        if (!done && inTime && (SETTLE.contains(gone.goneBy()) || duty.reading() != null)) {
            return with(DutyState.SUPERSEDED, null, "因「" + gone.goneBy() + "」不再要求");
        }
        Instant met = metAt(time);
        if (met != null) {
            boolean late = due != null && met.isAfter(due);
            return with(late ? DutyState.MET_LATE : DutyState.MET_IN_TIME, met, duty.note());
        } else if (done) {
            return duty;
        }
        Optional<CaseEvent> waiver = waiver();
        if (waiver.isPresent()) {
            return with(DutyState.WAIVED, null, "已免除，依据：" + Acts.act(waiver.get()).value());
        }
        return with(due != null && now.isAfter(due) ? DutyState.BREACHED : DutyState.OPEN, null,
                "规则因「" + gone.goneBy() + "」不再要求，但当时未尽，未尽未免的仍然有效");
    }

    private Instant metAt(Function<CaseEvent, Instant> time) {
        if (action == null || gone.duty().clock() != null && gone.duty().clock().startedAt() == null) {
            return null;
        }
        List<Instant> firsts = action.evidence().stream().map(kind -> acts.stream()
                .filter(e -> fits(e, kind)).map(time).min(Instant::compareTo).orElse(null)).toList();
        if (firsts.isEmpty() || !action.any() && firsts.contains(null)) {
            return null;
        }
        return firsts.stream().filter(Objects::nonNull)
                .reduce((a, b) -> action.any() == a.isBefore(b) ? a : b).orElse(null);
    }

    private boolean fits(CaseEvent told, EventKind kind) {
        Event act = Acts.act(told);
        Duty duty = gone.duty();
        boolean started = duty.clock() == null || !told.at().isBefore(duty.clock().startedAt());
        return act.kind() == kind && act.result() == EventResult.DONE && act.concerns(gone.demand()) && started
                && action.about().admits(kind, act.about())
                && (!action.teller().byDebtor() || Objects.equals(duty.by().body(), act.body())
                || act.body() != null && duty.by().body() != null && inLine(duty.by().body(), act.body()));
    }

    private boolean inLine(String debtor, String told) {
        return action.teller().below() && officers.within(List.of(debtor), told)
                || action.teller().above() && officers.within(List.of(told), debtor);
    }

    /** Nobody frees himself. */
    private Optional<CaseEvent> waiver() {
        return acts.stream().filter(e -> Acts.act(e).kind() == EventKind.WAIVED
                && Acts.act(e).concerns(gone.demand()) && gone.duty().action().equals(Acts.act(e).about())
                && !Objects.equals(Acts.act(e).body(), gone.duty().by().body())).findFirst();
    }

    private Duty with(DutyState state, Instant metAt, String note) {
        Duty d = gone.duty();
        return new Duty(d.id(), d.action(), d.by(), d.to(), d.clock(), d.evidence(), d.rules(), d.reading(), state,
                metAt, d.attempts(), note);
    }

    private static Instant due(Duty duty) {
        return duty.clock() == null ? null : duty.clock().due();
    }
}
