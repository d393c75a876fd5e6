package org.fengqiao.planning.visits.explain;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.demand.Span;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.roster.Rosters;
import org.fengqiao.planning.visits.setting.Leader;

/**
 * Whether a leader receives as often as the rank has to.
 *
 * @param cycle    for example 2026年第2季度
 * @param required least number in the cycle
 * @param planned  number in the roster
 */
public record Receptions(Leader leader, String cycle, int required, int planned) {

    public boolean isMet() {
        return planned >= required;
    }

    /** One entry a leader and full cycle, in protocol order. */
    public static List<Receptions> of(VisitProblem problem, Plan plan) {
        List<Span> held = new ArrayList<>();
        for (Demand demand : problem.demands()) {
            if (demand.isReception()) {
                plan.of(demand.id()).map(a -> Rosters.find(problem.slots(demand), a))
                        .ifPresent(slot -> held.addAll(slot.quotas()));
            }
        }
        return problem.quotas().stream().map(q -> new Receptions(q.leader(), q.name(), q.limit(),
                (int) held.stream().filter(h -> h == q).count()))
                .sorted(java.util.Comparator.comparingInt(r -> r.leader().order())).toList();
    }
}
