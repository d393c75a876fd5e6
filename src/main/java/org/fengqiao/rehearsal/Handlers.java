package org.fengqiao.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.register.Telling;
import org.fengqiao.casework.stand.Custody;
import org.fengqiao.casework.stand.LedgerDuty;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;

/** What handlers do, told to the register as anybody would. */
final class Handlers {

    static final String ACTOR = "演练";
    private static final int ROUNDS = 3;
    /** Two, since one may have the matter itself. */
    private static final List<String> OTHERS = List.of("440304-zhujian", "440304-shuiwu");
    /** What nobody does who means to carry the matter himself, or what needs words that nobody invents here. */
    private static final Set<EventKind> AGAINST = EnumSet.of(EventKind.CONFIRMED, EventKind.DESIGNATED,
            EventKind.DISPATCHED, EventKind.ASSIGNED, EventKind.FORWARDED, EventKind.OBJECTED, EventKind.RETURNED,
            EventKind.NOT_ACCEPTED, EventKind.EXTENSION_ASKED, EventKind.EXTENSION_APPROVED,
            EventKind.EXTENSION_REFUSED, EventKind.EXTENSION_TOLD, EventKind.DISPUTED, EventKind.REVIEW_REQUESTED,
            EventKind.RECHECK_REQUESTED, EventKind.WITHDRAWN, EventKind.CLOSED);

    private final Casework casework;

    Handlers(Casework casework) {
        this.casework = casework;
    }

    Stand stand(String matter) {
        return casework.find(matter).stand();
    }

    /** Does what is owed now, and what follows from that. */
    void work(String matter, Instant now) {
        acknowledge(matter, now);
        for (int round = 0; round < ROUNDS; round++) {
            List<LedgerDuty> owed = owed(matter);
            owed.forEach(d -> evidence(d).forEach(kind -> tell(matter, kind, now, d.duty().by().body(), null,
                    EventResult.DONE, Proof.SYSTEM_LOG)));
            if (owed.isEmpty()) {
                return;
            }
        }
    }

    void acknowledge(String matter, Instant now) {
        for (Custody custody : stand(matter).custody()) {
            if (custody.pending() != null) {
                tell(matter, EventKind.ACKNOWLEDGED, now, custody.pending().body(), null, EventResult.DONE,
                        Proof.SYSTEM_LOG);
            }
        }
    }

    /** A robot does it. */
    void robot(String matter, Instant now) {
        owed(matter).forEach(d -> tell(matter, evidence(d).get(0), now, d.duty().by().body(), null, EventResult.ROBOT,
                Proof.SYSTEM_LOG));
    }

    /** Says of what is overdue that it was done in time, on nothing but word. */
    void backdate(String matter, Instant done) {
        owed(matter).stream().filter(d -> d.due() != null && !done.isAfter(d.due()))
                .forEach(d -> evidence(d).forEach(kind -> tell(matter, kind, done, d.duty().by().body(), null,
                        EventResult.DONE, Proof.WORD)));
    }

    /** Hands it to another body, which hands it back. */
    void circle(String matter, Instant now) {
        String own = stand(matter).custody().get(0).body();
        String other = OTHERS.stream().filter(b -> !b.equals(own)).findFirst().orElseThrow();
        tell(matter, EventKind.DISPATCHED, now, own, other, EventResult.DONE, Proof.SYSTEM_LOG);
        tell(matter, EventKind.ACKNOWLEDGED, now.plusSeconds(1), other, null, EventResult.DONE, Proof.SYSTEM_LOG);
        tell(matter, EventKind.DISPATCHED, now.plusSeconds(2), other, own, EventResult.DONE, Proof.SYSTEM_LOG);
    }

    void close(String matter, Instant now) {
        soonest(matter).ifPresent(d -> tell(matter, EventKind.CLOSED, now, d.duty().by().body(), null,
                EventResult.DONE, Proof.SYSTEM_LOG));
    }

    void tell(String matter, Happening what) {
        casework.tell(matter, Telling.of(what), ACTOR);
    }

    /** When an evasive handler acts: shortly before the soonest end. */
    Instant lastHour(String matter, Instant now) {
        return soonest(matter).map(d -> d.due().minus(Duration.ofMinutes(30))).filter(now::isBefore).orElse(now);
    }

    private Optional<LedgerDuty> soonest(String matter) {
        return owed(matter).stream().filter(d -> d.due() != null).findFirst();
    }

    private List<LedgerDuty> owed(String matter) {
        return stand(matter).duties().stream().filter(d -> d.owed() && d.duty().by().body() != null
                && !evidence(d).isEmpty()).toList();
    }

    private static List<EventKind> evidence(LedgerDuty duty) {
        return duty.duty().evidence().stream().map(EventKind::of).filter(k -> !AGAINST.contains(k)).toList();
    }

    private void tell(String matter, EventKind kind, Instant at, String body, String value, EventResult result,
                      Proof proof) {
        casework.tell(matter, new Telling(new Happening.Act(new Event(kind, at, null, body, null, null, result, null,
                value, null, null, null), null), null, proof, null, null), ACTOR);
    }
}
