package org.fengqiao.planning.visits.explain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.roster.Rosters;
import org.fengqiao.planning.visits.setting.Concern;
import org.fengqiao.planning.visits.solve.LiveRoster;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/**
 * One roster in a table of several, all measured with the weights as written, whatever they were searched with.
 *
 * @param points  number of points at which each concern costs something
 * @param spreads largest minus smallest load of each rank, by name of the rank
 * @param changed duties that are not as in the roster it is compared with
 */
public record Comparison(String name, long hard, long soft, Map<Concern, Integer> points,
                         Map<String, Integer> spreads, int changed) {

    /** @param base roster that changes are counted against; null for none */
    public static Comparison of(String name, VisitProblem problem, Plan plan, Plan base) {
        try (LiveRoster live = new LiveRoster(Rosters.of(problem, plan))) {
            HardSoftLongScore score = live.score();
            Map<Concern, Integer> points = new EnumMap<>(Concern.class);
            live.points().forEach(p -> points.merge(p.reason().concern(), 1, Integer::sum));
            Map<String, Integer> spreads = new java.util.LinkedHashMap<>();
            List<Fairness> fairness = Fairness.of(problem, plan);
            fairness.forEach(f -> spreads.put(f.rank().name(), f.spread()));
            return new Comparison(name, score.hardScore(), score.softScore(), points, spreads, changes(plan, base));
        }
    }

    private static int changes(Plan plan, Plan base) {
        if (base == null) {
            return 0;
        }
        int changed = 0;
        for (Map.Entry<String, Assignment> entry : plan.assignments().entrySet()) {
            changed += entry.getValue().equals(base.assignments().get(entry.getKey())) ? 0 : 1;
        }
        return changed;
    }
}
