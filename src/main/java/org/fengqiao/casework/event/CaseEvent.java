package org.fengqiao.casework.event;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.term.Labelled;

/**
 * An entry of a matter's log. Never changed once written; only personal fields can be erased from it.
 *
 * @param matter     number in the register
 * @param sequence   from 1 without gaps
 * @param what       not null
 * @param actor      account, system or instance that told it; not null
 * @param at         true time of what happened; duties are judged by it; not null, never after {@code recordedAt}
 * @param recordedAt when it was told; never before that of the entry before it
 * @param proof      what it is told on; not null
 * @param judged     under what it was judged; not null
 * @param receipt    place of its receipt in the matter's chain, or null where none was made
 */
public record CaseEvent(String matter, long sequence, Happening what, String actor, Instant at, Instant recordedAt,
                        Proof proof, Revisions judged, Long receipt) {

    public CaseEvent {
        Objects.requireNonNull(what);
        Objects.requireNonNull(judged);
        proof = proof == null ? Proof.WORD : proof;
    }

    public boolean told(Class<? extends Happening> kind) {
        return kind.isInstance(what);
    }

    /** What was done, or tried, upon the matter; empty for what is the register's own. */
    public Optional<Event> act() {
        return what instanceof Happening.Act act ? Optional.of(act.event()) : Optional.empty();
    }

    /** Whether it tells such an act, done. */
    public boolean did(EventKind kind) {
        return what instanceof Happening.Act act && act.did(kind);
    }

    /** What it tells in one term: the kind of the act, or of what is none. */
    public Labelled kind() {
        return what instanceof Happening.Act act ? act.event().kind() : what.kind();
    }

    /** Code of the acting body, or null for the petitioner and the register itself. */
    public String body() {
        return act().map(Event::body).orElse(null);
    }

    /** Post of whoever acted, or null. */
    public String post() {
        return act().map(Event::post).orElse(null);
    }

    public CaseEvent receipted(Long sequenceOfReceipt) {
        return new CaseEvent(matter, sequence, what, actor, at, recordedAt, proof, judged, sequenceOfReceipt);
    }
}
