package org.fengqiao.casework.stand;

import java.time.Instant;
import org.fengqiao.casework.event.Leader;
import org.fengqiao.decision.Duty;
import org.fengqiao.decision.DutyState;

/**
 * A duty in the ledger, with a verdict by each reading of time. Once owed it stays until it is met, waived or
 * superseded, whatever rules say later.
 *
 * @param demand         id of the demand
 * @param duty           as judged by true times; {@code duty.state} is the first verdict
 * @param recorded       the second verdict: acts count when they were told, clocks still start at true times
 * @param recordedDue    end by that reading, or null without limit
 * @param recordedMetAt  when it was met by that reading, or null
 * @param evidenced      whether what met it has its true time proven, approved, or was told at once
 * @param goneAt         when rules ceased to ask for it, or null while they do
 * @param goneBy         label of what made them cease, or null
 * @param holder         who holds the post it sits on, or acts for it; null where it sits on a body alone
 */
public record LedgerDuty(String demand, Duty duty, DutyState recorded, Instant recordedDue, Instant recordedMetAt,
                         boolean evidenced, Instant goneAt, String goneBy, Leader holder) {

    /** The verdict that rates use. */
    public DutyState counted() {
        return evidenced ? duty.state() : recorded;
    }

    /** Whether somebody still has to do it. */
    public boolean owed() {
        return duty.state() == DutyState.OPEN || duty.state() == DutyState.BREACHED;
    }

    /** Last instant in time by true times, or null. */
    public Instant due() {
        return duty.clock() == null ? null : duty.clock().due();
    }

    public Instant startedAt() {
        return duty.clock() == null ? null : duty.clock().startedAt();
    }
}
