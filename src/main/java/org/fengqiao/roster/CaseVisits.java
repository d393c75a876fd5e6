package org.fengqiao.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.office.EscalatedCase;
import org.fengqiao.planning.visits.office.RosterState;
import org.fengqiao.planning.visits.office.VisitDutyNotice;
import org.fengqiao.planning.visits.office.VisitState;
import org.fengqiao.planning.visits.setting.VisitCase;

/** How the cases stand that ask for a leader: which visit is planned for each, and what a roster has not taken up yet. */
public final class CaseVisits {

    private static final Set<VisitState> TO_COME = Set.of(VisitState.PLANNED, VisitState.POSTPONED);

    private final CaseInbox inbox;
    private final RosterDesk desk;
    private final SessionRecords records;

    public CaseVisits(CaseInbox inbox, RosterDesk desk, SessionRecords records) {
        this.inbox = inbox;
        this.desk = desk;
        this.records = records;
    }

    /**
     * A case that still asks for a leader.
     *
     * @param visit its newest one in a published roster that has not ended, or null
     */
    public record Asked(ReceivedCase kase, VisitDutyNotice visit) {

        /** Whether a visit is to come. */
        public boolean planned() {
            return visit != null && TO_COME.contains(visit.state());
        }
    }

    /** Those handed over last come first. */
    public List<Asked> open(String place) {
        Map<String, VisitDutyNotice> visits = new HashMap<>();
        desk.list(place).stream().filter(r -> r.state() == RosterState.PUBLISHED && !r.period().to().isBefore(desk.today()))
                .flatMap(r -> records.notices(desk.open(r.id())).stream()).sorted(VisitDutyNotice.ORDER)
                .forEach(visit -> visits.put(visit.caseId(), visit));
        return inbox.list(place).stream().filter(received -> received.withdrawn() == null)
                .sorted((one, other) -> other.received().at().compareTo(one.received().at()))
                .map(received -> new Asked(received, visits.get(received.asks().id()))).toList();
    }

    /** What was handed over or withdrawn since the roster took up its cases, as far as it can still be planned in it. */
    public Circumstances unknownTo(Opened opened) {
        Circumstances now = inbox.open(opened.roster().head().place());
        LocalDate today = desk.today();
        Period period = opened.problem().period();
        Set<String> known = opened.problem().setting().cases().stream().map(VisitCase::id).collect(Collectors.toSet());
        List<EscalatedCase> fresh = now.cases().stream().filter(c -> !known.contains(c.id()) && !c.to().isBefore(today)
                && !c.to().isBefore(period.from()) && !c.from().isAfter(period.to())).toList();
        Set<String> past = records.notices(opened).stream().filter(v -> !TO_COME.contains(v.state())
                || !v.day().isAfter(today)).map(VisitDutyNotice::caseId).collect(Collectors.toSet());
        return new Circumstances(List.of(), List.of(), fresh, now.withdrawn().stream().filter(known::contains)
                .filter(id -> !past.contains(id)).collect(Collectors.toSet()), List.of());
    }
}
