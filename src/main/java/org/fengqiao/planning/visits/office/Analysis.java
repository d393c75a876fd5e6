package org.fengqiao.planning.visits.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.explain.Comparison;
import org.fengqiao.planning.visits.explain.Explainer;
import org.fengqiao.planning.visits.explain.Fairness;
import org.fengqiao.planning.visits.explain.Receptions;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.roster.Rosters;
import org.fengqiao.planning.visits.solve.LiveRoster;

/**
 * A roster looked at as it is, without a search.
 *
 * @param hard    0 when nothing is broken, otherwise negative
 * @param soft    0 or negative
 * @param broken  sentences for what must not be broken and is; a duty with nobody among them
 * @param paid    what is not as it should be, the dearest first
 * @param misplaced duties that the plan has where nobody may be, or that nobody asks for
 */
public record Analysis(long hard, long soft, List<String> broken, List<Paid> paid, List<String> misplaced,
                       List<Fairness> fairness, List<Receptions> receptions) {

    /** One point that costs something. */
    public record Paid(String concern, String sentence, String basis, long price) {
    }

    public Analysis {
        broken = List.copyOf(broken);
        paid = List.copyOf(paid);
        misplaced = List.copyOf(misplaced);
    }

    public static Analysis of(VisitProblem problem, Plan plan) {
        Comparison score = Comparison.of("", problem, plan, null);
        List<LiveRoster.Point> points;
        try (Explainer explainer = new Explainer(problem, plan)) {
            points = explainer.points();
        }
        List<String> broken = new ArrayList<>(violations(points));
        List<String> misplaced = misplaced(problem, plan);
        problem.demands().stream().filter(d -> plan.of(d.id()).isEmpty() || misplaced.contains(d.id()))
                .forEach(d -> broken.add("没有人承担：" + d.title() + "（" + d.id() + "）"));
        return new Analysis(score.hard(), score.soft(), broken,
                points.stream().filter(p -> p.soft() < 0).map(p -> new Paid(p.reason().concern().label(),
                        p.reason().sentence(), p.reason().basis(), -p.soft())).toList(),
                misplaced, Fairness.of(problem, plan), Receptions.of(problem, plan));
    }

    /** Sentences for what must not be broken and is, duties without anybody aside. */
    public static List<String> violations(VisitProblem problem, Plan plan) {
        try (Explainer explainer = new Explainer(problem, plan)) {
            return violations(explainer.points());
        }
    }

    private static List<String> violations(List<LiveRoster.Point> points) {
        return points.stream().filter(p -> p.hard() < 0)
                .map(p -> p.reason().concern().label() + "：" + p.reason().sentence()).toList();
    }

    public boolean holds() {
        return broken.isEmpty();
    }

    private static List<String> misplaced(VisitProblem problem, Plan plan) {
        Map<String, Demand> known = new HashMap<>();
        problem.demands().forEach(d -> known.put(d.id(), d));
        return plan.assignments().entrySet().stream().filter(e -> !known.containsKey(e.getKey())
                || Rosters.find(problem.slots(known.get(e.getKey())),
                e.getValue()) == null).map(Map.Entry::getKey).toList();
    }
}
