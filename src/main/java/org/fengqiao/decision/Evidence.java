package org.fengqiao.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.policy.Action;
import org.fengqiao.policy.outcome.HandlerRole;
import org.fengqiao.policy.outcome.Role;

/** Which events meet a duty. An act that did not reach its purpose is an attempt and meets nothing. */
final class Evidence {

    private final Action action;
    private final Draft draft;
    private final Instant from;
    private final Instant until;
    private final DirectoryDay directory;

    /** @param until null: without end */
    Evidence(Action action, Draft draft, Instant from, Instant until, DirectoryDay directory) {
        this.action = action;
        this.draft = draft;
        this.from = from;
        this.until = until;
        this.directory = directory;
    }

    /** When it was met, or null: by the first evidence if any will do, otherwise by the last that was needed. */
    Instant metAt(List<Resolved.Happened> events) {
        Instant met = null;
        for (EventKind kind : action.evidence()) {
            Instant first = first(kind, events);
            if (first == null && !action.any()) {
                return null;
            } else if (first != null && (met == null || action.any() == first.isBefore(met))) {
                met = first;
            }
        }
        return met;
    }

    /** Acts until the duty ended that did not count. */
    int attempts(List<Resolved.Happened> events, Instant ended) {
        int attempts = 0;
        for (Resolved.Happened happened : events) {
            Event event = happened.event();
            if (event.result() != EventResult.DONE && action.evidence().contains(event.kind()) && fits(happened)
                    && (ended == null || !event.at().isAfter(ended))) {
                attempts++;
            }
        }
        return attempts;
    }

    /** What the newest evidence in the span said, with the act; empty without any. */
    Optional<Resolved.Happened> newest(List<Resolved.Happened> events) {
        return events.stream().filter(h -> action.evidence().contains(h.event().kind())
                && h.event().result() == EventResult.DONE && fits(h)).reduce((first, last) -> last);
    }

    private Instant first(EventKind kind, List<Resolved.Happened> events) {
        for (Resolved.Happened happened : events) {
            if (happened.event().kind() == kind && happened.event().result() == EventResult.DONE && fits(happened)) {
                return happened.event().at();
            }
        }
        return null;
    }

    private boolean fits(Resolved.Happened happened) {
        Instant at = happened.event().at();
        boolean inSpan = !at.isBefore(from) && (until == null || !at.isAfter(until));
        return inSpan && action.about().admits(happened.event().kind(), happened.event().about())
                && (!action.teller().byDebtor() || byDebtor(happened));
    }

    private boolean byDebtor(Resolved.Happened happened) {
        PartyRef debtor = draft.by();
        if (debtor.body() == null) {
            return debtor.role().equals(Role.PETITIONER.label()) == (happened.body() == null);
        }
        if (happened.body() == null) {
            return false;
        } else if (!happened.body().code().equals(debtor.body())) {
            String told = happened.body().code();
            return action.teller().below() && directory.commands(debtor.body(), told)
                    || action.teller().above() && directory.commands(told, debtor.body());
        }
        // Of a body any member may act, of a leader only the leader, where the record says who it was.
        boolean anyMember = debtor.post() == null || debtor.role().equals(Role.FIRST_PERSON.label())
                || debtor.role().equals(HandlerRole.FIRST.label());
        return anyMember || happened.event().post() == null
                || happened.post() != null && debtor.post().equals(happened.post().title());
    }
}
