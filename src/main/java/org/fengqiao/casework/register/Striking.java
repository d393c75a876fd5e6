package org.fengqiao.casework.register;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.event.Leader;
import org.fengqiao.casework.event.Proof;
import org.fengqiao.casework.stand.Custody;
import org.fengqiao.casework.stand.Pending;
import org.fengqiao.casework.store.MatterRow;

/** Lets the clock strike for a matter: each instant that has come becomes one entry of its log, in order. */
final class Striking {

    /** Who tells what only the time brings about. */
    static final String CLOCK = "时钟";

    private final Appending appending;
    private final Judging judging;
    private final DutyRoster roster;

    Striking(Appending appending, Judging judging, DutyRoster roster) {
        this.appending = appending;
        this.judging = judging;
        this.roster = roster;
    }

    /** Everything that fell due by now, before anything else is told. */
    Appending.Open catchUp(MatterRow row, Appending.Open open, Instant now) {
        Appending.Open at = open;
        while (due(at, now)) {
            at = strike(row, at, now);
        }
        return at;
    }

    static boolean due(Appending.Open open, Instant now) {
        Instant next = open.stand().nextCheck();
        return next != null && !next.isAfter(now);
    }

    Appending.Open strike(MatterRow row, Appending.Open open, Instant now) {
        Instant due = open.stand().nextCheck();
        // Of several bodies that have not acknowledged, the one whose leader is to be told now.
        Duration told = Duration.ofMinutes(2L * open.file().limits().acknowledgeMinutes());
        Leader onDuty = open.stand().custody().stream().map(Custody::pending).filter(Objects::nonNull)
                .sorted(Comparator.comparing(p -> !p.since().plus(told).equals(due))).map(Pending::body).findFirst().flatMap(body -> roster.onDuty(body, due)).orElse(null);
        return appending.append(open, new Happening.ClockStruck(due, onDuty), due, now, Proof.SYSTEM_LOG, CLOCK,
                judging.now(row.pack(), row.policyRevision()));
    }
}
