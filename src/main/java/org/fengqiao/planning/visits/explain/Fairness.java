package org.fengqiao.planning.visits.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.setting.Leader;
import org.fengqiao.planning.visits.setting.Rank;

/**
 * How evenly the load lies among the leaders of a rank, in half-days with what was carried over.
 *
 * @param loads in protocol order
 */
public record Fairness(Rank rank, List<Load> loads) {

    /**
     * @param halfDays counted in this period
     * @param total    with what was carried over
     */
    public record Load(Leader leader, int halfDays, int total) {
    }

    public Fairness {
        loads = List.copyOf(loads);
    }

    /** Largest minus smallest total. */
    public int spread() {
        return loads.stream().mapToInt(Load::total).max().orElse(0) - loads.stream().mapToInt(Load::total).min().orElse(0);
    }

    public double average() {
        return loads.stream().mapToInt(Load::total).average().orElse(0);
    }

    /** One entry a rank that takes part in the balance, the highest first. */
    public static List<Fairness> of(VisitProblem problem, Plan plan) {
        Map<String, Integer> halves = new LinkedHashMap<>();
        for (Demand demand : problem.demands()) {
            if (demand.head().counted()) {
                plan.of(demand.id()).ifPresent(a -> halves.merge(a.post(), demand.load(), Integer::sum));
            }
        }
        List<Fairness> ranks = new ArrayList<>();
        for (Rank rank : problem.setting().policy().ranks()) {
            if (rank.evenness() > 0) {
                ranks.add(new Fairness(rank, problem.setting().leaders().stream().filter(l -> l.rank().equals(rank))
                        .map(l -> new Load(l, halves.getOrDefault(l.post(), 0),
                                halves.getOrDefault(l.post(), 0) + l.carried())).toList()));
            }
        }
        return ranks;
    }
}
