package org.fengqiao.web.api.roster;

import java.util.List;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.office.EscalatedCase;
import org.fengqiao.roster.Happened;
import org.fengqiao.roster.PlannedDuty;

/**
 * What has come up (see {@link Happened}), and what is to be done about it.
 *
 * @param version that was seen
 * @param reason  for the change
 * @param seconds budget of a repair; null for that of 修复 in solver.yaml
 * @param steps   budget in moves tried instead
 * @param duty    that single swaps are wanted for
 * @param moves   of the swap that is chosen
 */
record RepairAsk(Integer version, String reason, List<Happened.AbsenceAsk> absences,
                 List<Happened.CancelledAsk> cancelled, List<Happened.ClosureAsk> closures, List<EscalatedCase> cases,
                 List<String> withdrawn, Integer seconds, Integer steps, String duty, List<PlannedDuty> moves) {

    Circumstances circumstances() {
        return new Happened(absences, cancelled, closures, cases, withdrawn).circumstances();
    }
}
