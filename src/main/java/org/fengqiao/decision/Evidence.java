package org.fengqiao.decision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.policy.Action;
import org.fengqiao.policy.outcome.HandlerRole;
import org.fengqiao.policy.outcome.Role;

/** Which events meet a duty. An act that did not reach its purpose is an attempt and meets nothing. */
final class Evidence {

    private final Action action;
    private final Draft draft;
    private final Instant from;
    private final Instant until;

    /** @param until null: without end */
    Evidence(Action action, Draft draft, Instant from, Instant until) {
        this.action = action;
        this.draft = draft;
        this.from = from;
        this.until = until;
    }

    /** When it was met, or null: by the first evidence if any will do, otherwise by the last that was needed. */
    Instant metAt(List<Resolved.Happened> events) {
        List<Instant> firsts = action.evidence().stream().map(kind -> first(kind, events)).toList();
        if (firsts.isEmpty() || !action.any() && firsts.contains(null)) {
            return null;
        }
        Comparator<Instant> order = Comparator.naturalOrder();
        return firsts.stream().filter(Objects::nonNull).reduce((a, b) ->
                action.any() == (order.compare(a, b) <= 0) ? a : b).orElse(null);
    }

    /** Acts until the duty ended that did not count. */
    int attempts(List<Resolved.Happened> events, Instant ended) {
        return (int) events.stream().filter(h -> h.event().result() != EventResult.DONE
                && action.evidence().contains(h.event().kind()) && fits(h)
                && (ended == null || !h.event().at().isAfter(ended))).count();
    }

    private Instant first(EventKind kind, List<Resolved.Happened> events) {
        return events.stream().filter(h -> h.event().kind() == kind && h.event().result() == EventResult.DONE)
                .filter(this::fits).map(h -> h.event().at()).findFirst().orElse(null);
    }

    private boolean fits(Resolved.Happened happened) {
        Instant at = happened.event().at();
        boolean inSpan = !at.isBefore(from) && (until == null || !at.isAfter(until));
        boolean about = action.about() == null || action.about().equals(happened.event().about());
        return inSpan && about && (!action.byDebtor() || byDebtor(happened));
    }

    private boolean byDebtor(Resolved.Happened happened) {
        PartyRef debtor = draft.by();
        if (debtor.body() == null) {
            return debtor.role().equals(Role.PETITIONER.label()) == (happened.body() == null);
        }
        if (happened.body() == null || !happened.body().code().equals(debtor.body())) {
            return false;
        }
        // Of a body any member may act, of a leader only the leader, where the record says who it was.
        boolean anyMember = debtor.post() == null || debtor.role().equals(Role.FIRST_PERSON.label())
                || debtor.role().equals(HandlerRole.FIRST.label());
        return anyMember || happened.event().post() == null
                || happened.post() != null && debtor.post().equals(happened.post().title());
    }
}
