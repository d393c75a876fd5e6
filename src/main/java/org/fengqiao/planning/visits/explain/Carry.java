package org.fengqiao.planning.visits.explain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.setting.Cycle;
import org.fengqiao.planning.visits.setting.Frequency;
import org.fengqiao.planning.visits.setting.Leader;

/**
 * What a leader brings along into the period that follows, so that the next roster makes good what this one left uneven.
 *
 * @param halfDays load above that of the least loaded of the rank, with what was carried into this period; not negative
 * @param received receptions in the cycles that the next period begins in the middle of
 */
public record Carry(Leader leader, int halfDays, Map<Cycle, Integer> received) {

    public Carry {
        received = Collections.unmodifiableMap(new EnumMap<>(received));
    }

    /** One entry a leader of a rank that takes part in the balance, in protocol order. */
    public static List<Carry> of(VisitProblem problem, Plan plan) {
        return Fairness.of(problem, plan).stream().flatMap(rank -> {
            int least = rank.loads().stream().mapToInt(Fairness.Load::total).min().orElse(0);
            return rank.loads().stream().map(load ->
                    new Carry(load.leader(), load.total() - least, received(problem, plan, load.leader())));
        }).toList();
    }

    private static Map<Cycle, Integer> received(VisitProblem problem, Plan plan, Leader leader) {
        LocalDate next = problem.period().to().plusDays(1);
        Map<Cycle, Integer> received = new EnumMap<>(Cycle.class);
        for (Frequency often : leader.rank().frequencies()) {
            LocalDate start = often.cycle().start(next);
            if (start.isBefore(next)) {
                int before = start.isBefore(problem.period().from())
                        ? leader.received().getOrDefault(often.cycle(), 0) : 0;
                received.put(often.cycle(), before + (int) problem.demands().stream().filter(Demand::isReception)
                        .flatMap(d -> plan.of(d.id()).stream())
                        .filter(a -> a.post().equals(leader.post()) && !a.day().isBefore(start)).count());
            }
        }
        return received;
    }
}
