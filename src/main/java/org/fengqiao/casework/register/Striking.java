package org.fengqiao.casework.register;

import java.time.Instant;
import java.util.List;
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

    private final Parting parting;
    private final Judging judging;
    private final DutyRoster roster;

    Striking(Parting parting, Judging judging, DutyRoster roster) {
        this.parting = parting;
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
        // Each body has its own roster; of the demands of a matter several may wait with one body.
        List<Leader> onDuty = open.stand().custody().stream().map(Custody::pending).filter(Objects::nonNull)
                .filter(pending -> pending.dutyLeaderAt(open.file().limits()).equals(due)).map(Pending::body).distinct()
                .flatMap(body -> roster.onDuty(body, due).stream()).toList();
        return parting.append(open, new Happening.ClockStruck(due, onDuty), due, now, Proof.SYSTEM_LOG, CLOCK,
                judging.now(row.pack(), row.policyRevision()));
    }
}
