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
 * @param townshipCode code of the township or subdistrict; {@code township} its name
 * @param division     code of the village or community; {@code community} its name
 * @param place        code of the place; {@code name} its name
 * @param worker       code, or null for a gap
 * @param holder       name of the worker, or null for a gap
 * @param kind         of the worker, or null for a gap
 * @param kept         whether the worker held it last year
 */
public record PlanLine(String townshipCode, String township, String division, String community, String place,
                       String name, String role, String seat, String worker, String holder, String kind,
                       boolean pinned, boolean kept) {

    /** Township by township, community by community, in each the gaps first. */
    public static List<PlanLine> of(GridProblem problem, GridPlan plan, Set<String> pins) {
        return problem.seats().stream().map(s -> of(problem, s, plan, pins.contains(s.id()))).sorted(order(problem)).toList();
    }

    /** The same order from what was laid out before; only some seats are told anew. */
    static List<PlanLine> of(GridProblem problem, GridPlan plan, Set<String> pins, List<PlanLine> before,
                             Set<String> changed) {
        return before.stream().map(l -> !changed.contains(l.seat()) ? l : of(problem, problem.seat(l.seat()).orElseThrow(),
                plan, pins.contains(l.seat()))).sorted(order(problem)).toList();
    }

    public boolean isGap() {
        return worker == null;
    }

    private static Comparator<PlanLine> order(GridProblem problem) {
        return Comparator.comparing(PlanLine::townshipCode).thenComparing(PlanLine::division)
                .thenComparing(l -> l.worker() != null)
                .thenComparingInt(l -> problem.seat(l.seat()).orElseThrow().number());
    }

    private static PlanLine of(GridProblem problem, Seat seat, GridPlan plan, boolean pinned) {
        Worker worker = plan.of(seat.id()).flatMap(problem::worker).orElse(null);
        String township = seat.place().township();
        String division = seat.place().division();
        return new PlanLine(township, problem.setting().areas().name(township), division,
                problem.setting().areas().name(division), seat.place().code(), seat.place().name(), seat.role().name(),
                seat.id(), worker == null ? null : worker.code(), worker == null ? null : worker.name(),
                worker == null ? null : worker.kind().name(), pinned,
                worker != null && seat.before().contains(worker.code()));
    }
}
