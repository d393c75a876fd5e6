package org.fengqiao.gridplan;

/** Plans laid out. A version never changes and a city's takes a second to lay out, so the last few are kept. */
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
        return new PlanSheet(plan, desk.problem(plan));
    }
}
