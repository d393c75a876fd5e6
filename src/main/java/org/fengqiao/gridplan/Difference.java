package org.fengqiao.gridplan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.grids.explain.Changes;
import org.fengqiao.planning.grids.plan.GridPlan;

/** Who changes between two plans. The seats are found at once; why is asked only for those that are shown. */
public final class Difference {

    private final GridProblem problem;
    private final GridPlan before;
    private final GridPlan plan;
    private final List<Seat> seats;

    private Difference(GridProblem problem, GridPlan before, GridPlan plan, boolean all) {
        this.problem = problem;
        this.before = before;
        this.plan = plan;
        this.seats = problem.seats().stream().filter(s -> differs(s, all))
                .sorted(Comparator.comparing((Seat s) -> s.place().township())).toList();
    }

    /** Seats that nobody held last year are not changes. */
    public static Difference sinceLastYear(PlanSheet sheet) {
        return new Difference(sheet.problem(), GridPlan.last(sheet.problem()), sheet.office().plan(), false);
    }

    public static Difference between(PlanSheet before, PlanSheet now) {
        return new Difference(now.problem(), before.office().plan(), now.office().plan(), true);
    }

    /** By township. */
    public List<Seat> seats() {
        return seats;
    }

    /** Each with its reason. */
    public List<PlanChange> told(List<Seat> some) {
        Set<String> asked = new HashSet<>();
        some.forEach(s -> asked.add(s.id()));
        Map<String, String> was = new HashMap<>(plan.holders());
        for (String id : asked) {
            was.compute(id, (seat, now) -> before.of(seat).orElse(null));
        }
        return new Changes(problem).between(new GridPlan(was), plan, true).stream()
                .map(c -> PlanChange.of(problem, c)).toList();
    }

    /** The same that {@link Changes} takes for a change. */
    private boolean differs(Seat seat, boolean all) {
        String was = before.of(seat.id()).orElse(null);
        String now = plan.of(seat.id()).orElse(null);
        return was == null ? all && now != null : !was.equals(now)
                && !(now != null && seat.before().contains(now) && seat.before().contains(was));
    }
}
