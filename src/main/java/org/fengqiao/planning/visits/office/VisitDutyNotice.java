package org.fengqiao.planning.visits.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Halves;
import org.fengqiao.planning.visits.setting.Half;

/**
 * A visit of a published roster as the register of cases receives it: whose duty it is, when, and what came of it.
 *
 * @param roster   id of the roster
 * @param version  of the roster that says so
 * @param duty     id of the duty, stable over versions
 * @param caseId   number in the register, or empty for a session about no single case
 * @param post     whose duty it is
 * @param name     of the incumbent on that day
 * @param form     Chinese term
 * @param division code of where a field visit goes, or empty
 * @param heldBy   post of whoever came; null while nothing is recorded or nobody did
 * @param heldOn   day on which it was held or to which it was put off; null while nothing is recorded
 * @param agreed   what was agreed, in the leader's words; empty for nothing
 * @param body     body that is to do it, or empty
 * @param reason   why it was put off or not held; empty otherwise
 */
public record VisitDutyNotice(String roster, int version, String duty, String caseId, String post, String name,
                              LocalDate day, String half, String form, String division, VisitState state,
                              String heldBy, LocalDate heldOn, String agreed, String body, String reason) {

    /** Every visit of the roster, in order of the day. */
    public static List<VisitDutyNotice> of(OfficeRoster roster, VisitProblem problem,
                                           Map<String, SessionRecord> records) {
        List<VisitDutyNotice> notices = new ArrayList<>();
        Map<String, Half> halves = Halves.of(problem, roster.draft().plan());
        for (Demand demand : problem.demands()) {
            Assignment at = roster.draft().plan().of(demand.id()).orElse(null);
            if (at != null) {
                notices.add(notice(roster, problem, demand, at, halves.get(demand.id()), records.get(demand.id())));
            }
        }
        notices.sort(Comparator.comparing(VisitDutyNotice::day).thenComparing(VisitDutyNotice::duty));
        return notices;
    }

    /** The same visit, taken off the roster. */
    public VisitDutyNotice withdrawn(int byVersion, String why) {
        return new VisitDutyNotice(roster, byVersion, duty, caseId, post, name, day, half, form, division,
                VisitState.WITHDRAWN, null, null, "", "", why);
    }

    private static VisitDutyNotice notice(OfficeRoster roster, VisitProblem problem, Demand demand, Assignment at,
                                          Half half, SessionRecord record) {
        VisitState state = record == null ? VisitState.PLANNED : record.state();
        String by = state == VisitState.HELD ? at.post() : state == VisitState.HELD_BY_SUBSTITUTE
                ? record.substitute() : null;
        return new VisitDutyNotice(roster.head().id(), roster.version(), demand.id(),
                demand.kase() == null ? "" : demand.kase().id(), at.post(),
                problem.setting().leader(at.post()).flatMap(l -> l.nameOn(at.day())).orElse(""), at.day(),
                half.label(), demand.form().label(), demand.division(), state, by,
                record == null || state == VisitState.NOT_HELD ? null : record.day(at),
                record == null ? "" : record.words(), record == null ? "" : record.body(),
                record == null ? "" : record.reason());
    }
}
