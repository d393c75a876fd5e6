package org.fengqiao.gridplan;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.grids.setting.Worker;

/**
 * A seat in a table.
 *
 * @param community name of the village or community
 * @param worker    code, or null for a gap
 * @param name      of the worker, or null for a gap
 * @param kind      of the worker, or null for a gap
 */
public record PlanLine(String community, String place, String name, String role, String seat, String worker,
                       String holder, String kind, boolean pinned) {

    /** Community by community, in each the gaps first. */
    public static List<PlanLine> of(GridProblem problem, GridPlan plan, Set<String> pins) {
        return problem.seats().stream().map(s -> of(problem, s, plan, pins.contains(s.id())))
                .sorted(Comparator.comparing(PlanLine::community).thenComparing(l -> l.worker() != null)).toList();
    }

    private static PlanLine of(GridProblem problem, Seat seat, GridPlan plan, boolean pinned) {
        Worker worker = plan.of(seat.id()).flatMap(problem::worker).orElse(null);
        return new PlanLine(problem.setting().areas().name(seat.place().division()), seat.place().code(),
                seat.place().name(), seat.role().name(), seat.id(), worker == null ? null : worker.code(),
                worker == null ? null : worker.name(), worker == null ? null : worker.kind().name(), pinned);
    }
}
