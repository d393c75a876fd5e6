package org.fengqiao.gridplan;

import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.explain.GridChange;
import org.fengqiao.planning.grids.setting.Worker;

/**
 * A seat that somebody else holds than before.
 *
 * @param title   place and role
 * @param was     code, or null for a gap; {@code wasName} the name as far as it is known
 * @param now     code, or null for a gap; {@code nowName} the name as far as it is known
 * @param forced  whether it could not stay; otherwise it gave way
 */
public record PlanChange(String seat, String title, String was, String wasName, String now, String nowName,
                         boolean forced, String reason) {

    static PlanChange of(GridProblem problem, GridChange c) {
        return new PlanChange(c.seat().id(), c.seat().title(), c.was(), name(problem, c.was()), c.now(),
                name(problem, c.now()), c.forced(), c.reason());
    }

    private static String name(GridProblem problem, String worker) {
        return worker == null ? null : problem.worker(worker).map(Worker::name).orElse(worker);
    }
}
