package org.fengqiao.casework.stand;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.decision.Assessment;
import org.fengqiao.decision.Duty;
import org.fengqiao.decision.DutyState;
import org.fengqiao.matter.Event;
import org.fengqiao.policy.Policy;

/** The ledger of duties: each with its verdict by true and by recorded times. */
final class Verdicts {

    private final Acts acts;
    private final Policy policy;
    private final Officers officers;
    private final Instant now;

    Verdicts(Acts acts, Policy policy, Officers officers, Instant now) {
        this.acts = acts;
        this.policy = policy;
        this.officers = officers;
        this.now = now;
    }

    List<LedgerDuty> ledger(Assessment byTrue, Assessment byRecorded, List<OnceOwed.Gone> gone) {
        Map<String, Duty> recorded = new HashMap<>();
        Assessing.duties(byRecorded).values().forEach(d -> recorded.put(timeless(d.duty().id()), d.duty()));
        List<LedgerDuty> ledger = new ArrayList<>();
        Assessing.duties(byTrue).values().forEach(d ->
                ledger.add(live(d.demand(), d.duty(), recorded.get(timeless(d.duty().id())))));
        gone.forEach(g -> ledger.add(kept(g)));
        ledger.sort(Comparator.comparing(LedgerDuty::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(d -> d.duty().id()));
        return ledger;
    }

    /** @param told the same duty by recorded times; null if by those it had not come into being */
    private LedgerDuty live(String demand, Duty duty, Duty told) {
        Instant due = earlier(due(duty), told == null ? null : due(told));
        Instant met = told == null ? null : told.metAt();
        return new LedgerDuty(demand, duty, together(told) ? DutyState.SUPERSEDED : recorded(duty, due, met), due, met,
                evidenced(demand, duty), null, null, officers.holder(duty.by()));
    }

    /** Whether by that reading it was met with an earlier one: owed once at a time. */
    private boolean together(Duty told) {
        return told != null && told.state() == DutyState.SUPERSEDED
                && policy.action(told.action()).filter(action -> !action.lasting().isEmpty()).isPresent();
    }

    private LedgerDuty kept(OnceOwed.Gone gone) {
        KeptDuty kept = new KeptDuty(gone, policy.action(gone.duty().action()).orElse(null), acts.inOrder(), officers,
                now);
        Duty byTrue = kept.judged(Acts::trueTime);
        Duty byRecorded = kept.judged(CaseEvent::recordedAt);
        return new LedgerDuty(gone.demand(), byTrue, byRecorded.state(), due(byTrue), byRecorded.metAt(),
                evidenced(gone.demand(), byTrue), gone.goneAt(), gone.goneBy(), officers.holder(byTrue.by()));
    }

    private DutyState recorded(Duty duty, Instant due, Instant met) {
        return switch (duty.state()) {
            case WAITING, WAIVED, SUPERSEDED -> duty.state();
            case OPEN, BREACHED, MET_IN_TIME, MET_LATE -> {
                if (met != null) {
                    yield due != null && met.isAfter(due) ? DutyState.MET_LATE : DutyState.MET_IN_TIME;
                }
                yield due != null && now.isAfter(due) ? DutyState.BREACHED : DutyState.OPEN;
            }
        };
    }

    /** Whether the time at which it was met needs no belief in whoever told it late. */
    private boolean evidenced(String demand, Duty duty) {
        return duty.metAt() == null || acts.inOrder().stream().anyMatch(e -> acts.evidenced(e)
                && Acts.trueTime(e).equals(duty.metAt()) && meets(Acts.act(e), demand, duty));
    }

    static boolean meets(Event act, String demand, Duty duty) {
        return act.concerns(demand) && duty.evidence().contains(act.kind().label());
    }

    private static Instant due(Duty duty) {
        return duty.clock() == null ? null : duty.clock().due();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    /** By recorded times a duty may have begun later; it is the same duty. */
    private static String timeless(String id) {
        return id.replaceAll("\\+\\d{4}-[^#]*", "");
    }
}
