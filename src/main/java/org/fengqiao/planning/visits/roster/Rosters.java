package org.fengqiao.planning.visits.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.setting.Leader;
import org.fengqiao.planning.visits.setting.VisitSetting;

/** From a problem to what the solver works on. */
public final class Rosters {

    private Rosters() {
    }

    /** Nothing assigned. Duties that nobody may take are left out; the check before solving names them. */
    public static VisitRoster empty(VisitProblem problem) {
        VisitSetting setting = problem.setting();
        List<VisitDuty> duties = new ArrayList<>();
        List<Attendance> attendances = new ArrayList<>();
        int perDay = setting.policy().bodyPerHalfDay() * 2;
        for (Demand demand : problem.demands()) {
            List<Slot> candidates = problem.slots(demand);
            if (!candidates.isEmpty()) {
                int number = duties.size();
                demand.bodies().forEach(b -> attendances.add(new Attendance(number, b, perDay)));
                duties.add(new VisitDuty(number, demand, demand.isInField() ? null
                        : setting.place(demand.head().place()).orElse(null), fits(setting, demand, candidates), candidates));
            }
        }
        int least = setting.leaders().stream().mapToInt(Leader::carried).min().orElse(0);
        return new VisitRoster(duties, problem.quotas(), attendances,
                setting.leaders().stream().map(l -> new Carried(l, l.carried() - least)).toList(),
                new VisitWeights(setting.weights()));
    }

    /** As the plan has it; what the plan has where nobody may be any more stays open. */
    public static VisitRoster of(VisitProblem problem, Plan plan) {
        VisitRoster roster = empty(problem);
        for (VisitDuty duty : roster.getDuties()) {
            plan.of(duty.getId()).ifPresent(a -> duty.setSlot(find(duty.getCandidates(), a)));
        }
        return roster;
    }

    /** The slot that an assignment means among those offered, or null. */
    public static Slot find(Collection<Slot> slots, Assignment assignment) {
        return slots.stream().filter(s -> s.day().equals(assignment.day())
                && s.leader().post().equals(assignment.post())).findFirst().orElse(null);
    }

    public static Map<String, VisitDuty> byId(VisitRoster roster) {
        return roster.getDuties().stream().collect(Collectors.toMap(VisitDuty::getId, d -> d, (a, b) -> a, HashMap::new));
    }

    /** Only for those who are offered: a place may have hundreds of leaders and thousands of duties. */
    private static Fit[] fits(VisitSetting setting, Demand demand, List<Slot> candidates) {
        Fit[] fits = new Fit[setting.leaders().size()];
        for (Slot slot : candidates) {
            if (fits[slot.leaderIndex()] == null) {
                fits[slot.leaderIndex()] = Fit.of(setting, demand, slot.leader());
            }
        }
        return fits;
    }
}
