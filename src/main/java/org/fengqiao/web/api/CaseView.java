package org.fengqiao.web.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fengqiao.access.CaseParts;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.stand.Custody;
import org.fengqiao.casework.stand.Ended;
import org.fengqiao.casework.stand.Lapse;
import org.fengqiao.casework.stand.LedgerDuty;
import org.fengqiao.casework.stand.Raised;
import org.fengqiao.casework.stand.Stage;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.decision.DutyState;
import org.fengqiao.matter.Matter;

/**
 * A registered matter as it stands.
 *
 * @param waitingSeconds how long the citizen has waited since receipt; nothing restarts it
 * @param nextCheck      when it changes by time alone, or null
 * @param parting        from what it was split off and what was split off it, as far as the reader may see both
 */
record CaseView(String id, long sequence, Instant asOf, Stage stage, Instant receivedAt, long waitingSeconds,
                Instant nextCheck, Matter matter, List<Custody> custody, List<DutyView> duties, List<Raised> raised,
                List<Lapse> lapses, List<Ended> endings, String mergedInto, CaseParts.Parting parting,
                List<CaseEntry> history) {

    /** A duty with its verdict by true times, by recorded times, and the one that rates use. */
    record DutyView(LedgerDuty entry, DutyState byTrueTime, DutyState byRecordedTime, DutyState counted) {
        static DutyView of(LedgerDuty duty) {
            return new DutyView(duty, duty.duty().state(), duty.recorded(), duty.counted());
        }
    }

    static CaseView of(Stand stand, CaseFile file, CaseParts.Parting parting, Instant now) {
        Set<Long> off = file.retracted();
        Instant until = stand.closedAt() == null ? now : stand.closedAt();
        return new CaseView(file.newest().matter(), stand.sequence(), stand.asOf(), stand.stage(),
                stand.receivedAt(), Duration.between(stand.receivedAt(), until).toSeconds(), stand.nextCheck(),
                file.facts(), stand.custody(), stand.duties().stream().map(DutyView::of).toList(), stand.raised(),
                stand.lapses(), stand.endings(), stand.mergedInto(), parting, file.events().stream()
                .map(e -> CaseEntry.of(e, off.contains(e.sequence()))).toList());
    }
}
