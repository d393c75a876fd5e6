package org.fengqiao.web.api;

import java.time.Duration;
import java.time.Instant;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Revisions;

/**
 * An entry of a log.
 *
 * @param kind    label of what happened
 * @param what    what it tells, in the form of its kind: {@link Happening}
 * @param retracted whether it was taken back and counts for nothing
 * @param lateSeconds how long after it happened it was told, or was noticed
 */
record CaseEntry(long sequence, String kind, String body, String post, String actor, Instant at, Instant recordedAt,
                 long lateSeconds, String proof, Revisions judged, Long receipt, boolean retracted, Object what) {

    static CaseEntry of(CaseEvent event, boolean retracted) {
        return new CaseEntry(event.sequence(), event.kind().label(), event.body(), event.post(), event.actor(), event.at(),
                event.recordedAt(), Duration.between(event.at(), event.recordedAt()).toSeconds(),
                event.proof().label(), event.judged(), event.receipt(), retracted, shown(event.what()));
    }

    /** Where a demand went is told by the matter that carries it, to those who may see that. */
    private static Happening shown(Happening what) {
        return what instanceof Happening.Corrected c ? new Happening.Corrected(c.matter(), c.reason()) : what;
    }
}
