package org.fengqiao.gridplan;

import org.fengqiao.planning.grids.cover.GridProblem;

/**
 * Plans laid out. A version never changes and a city's takes a second to lay out and several to reckon, so the last few are
 * kept, and another version of one of them begins with what it left as it was.
 */
public final class PlanSheets {

    private final PlanDesk desk;
    private final Kept<PlanSheet> kept = new Kept<>();

    public PlanSheets(PlanDesk desk) {
        this.desk = desk;
    }

    /** The newest version. */
    public PlanSheet sheet(String id) {
        return sheet(id, desk.version(id));
    }

    public PlanSheet sheet(String id, int version) {
        return kept.get(id + " " + version, () -> made(desk.find(id, version)));
    }

    public PlanSheet sheet(OfficePlan plan) {
        return kept.get(plan.id() + " " + plan.version(), () -> made(plan));
    }

    private PlanSheet made(OfficePlan plan) {
        GridProblem problem = desk.problem(plan);
        return kept.latest(s -> s.office().id().equals(plan.id())).map(s -> s.edited(plan, problem))
                .orElseGet(() -> new PlanSheet(plan, problem));
    }
}
