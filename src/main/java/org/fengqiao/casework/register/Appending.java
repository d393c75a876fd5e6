package org.fengqiao.casework.register;

import java.time.Instant;
import java.util.List;
import org.fengqiao.casework.access.Involved;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.casework.event.Revisions;
import org.fengqiao.casework.stand.Judge;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.casework.store.EventLog;
import org.fengqiao.casework.store.MatterRows;
import org.fengqiao.matter.Matter;
import org.fengqiao.receipt.Asked;
import org.fengqiao.receipt.NewReceipt;
import org.fengqiao.receipt.Receipts;

/** Adds entries to logs: the entry, its receipt, the projections and what listeners write, in the caller's transaction. */
final class Appending {

    private final Judging judging;
    private final Receipts receipts;
    private final EventLog log;
    private final MatterRows matters;
    private final Projections projections;
    private final List<CaseEventListener> listeners;

    Appending(Judging judging, Receipts receipts, EventLog log, MatterRows matters, Projections projections,
              List<CaseEventListener> listeners) {
        this.judging = judging;
        this.receipts = receipts;
        this.log = log;
        this.matters = matters;
        this.projections = projections;
        this.listeners = List.copyOf(listeners);
    }

    /** A log with how the matter stands by it; both grow with each entry. */
    record Open(CaseFile file, Stand stand) {
    }

    /** An entry that is judged and not yet written: the log with it at the end. */
    record Next(CaseFile file, Judge.Judged judged) {
    }

    /**
     * Begins a log.
     *
     * @param words keyed hash by which the same words of the same citizen are recognised, or null
     */
    Open begin(Happening.Registered entered, String words, String actor, Instant now, Revisions under) {
        Matter matter = entered.matter();
        CaseEvent first = new CaseEvent(matter.id(), 1, entered, actor, now, now, Proof.SYSTEM_LOG, under, null);
        Judge.Judged judged = judging.judge(null, new CaseFile(List.of(first)));
        CaseFile file = new CaseFile(List.of(first.receipted(receipt(judged, actor))));
        matters.insert(matter, judged.assessment().decision(), now, words, under, judged.stand());
        log.append(file.newest());
        tell(file, null, judged, projections.begin(file, judged.assessment().decision().place(), judged.stand(),
                judging.involved(file, judged, now)));
        return new Open(file, judged.stand());
    }

    /** Adds an entry to a log whose matter is locked. */
    Open append(Open open, Happening what, Instant at, Instant now, Proof proof, String actor, Revisions under) {
        return add(open, next(open, what, at, now, proof, actor, under));
    }

    /** What an entry would make of the matter; nothing is written. */
    Next next(Open open, Happening what, Instant at, Instant now, Proof proof, String actor, Revisions under) {
        CaseEvent last = open.file().newest();
        Instant recorded = last.recordedAt().isAfter(now) ? last.recordedAt() : now;
        CaseEvent next = new CaseEvent(last.matter(), last.sequence() + 1, what, actor, at, recorded, proof, under,
                null);
        CaseFile file = open.file().and(next);
        return new Next(file, judging.judge(open.stand(), file));
    }

    /** Writes it. */
    Open add(Open open, Next next) {
        CaseEvent entry = next.file().newest();
        Judge.Judged judged = next.judged();
        CaseFile file = entry.told(Happening.Erased.class) ? next.file()
                : open.file().and(entry.receipted(receipt(judged, entry.actor())));
        log.append(file.newest());
        matters.update(file, judged.assessment().decision(), judged.stand());
        tell(file, open.stand(), judged, projections.write(file, open.stand(), judged.stand(),
                judging.involved(file, judged, entry.recordedAt())));
        return new Open(file, judged.stand());
    }

    private long receipt(Judge.Judged judged, String actor) {
        return receipts.record(new NewReceipt(judged.input(), judged.assessment().decision(),
                judged.assessment().now(), new Asked("casework", actor), null)).receipt().statement().link().sequence();
    }

    private void tell(CaseFile file, Stand before, Judge.Judged judged, Involved involved) {
        CaseChange change = new CaseChange(file, before, judged.stand(), judged.assessment().decision(),
                involved);
        listeners.forEach(listener -> listener.appended(change));
    }
}
