package org.fengqiao.gridplan;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.office.Signature;

/** What a grid plan passes through after it was made: approval, return, publication, repair. */
public final class PlanOffice {

    private final PlanStore store;
    private final PlanDesk desk;
    private final GridPlaces places;
    private final PlanSheets sheets;
    private final PlanPublication publication;

    public PlanOffice(PlanStore store, PlanDesk desk, PlanSheets sheets, GridPlaces places,
                      PlanPublication publication) {
        this.store = store;
        this.desk = desk;
        this.sheets = sheets;
        this.places = places;
        this.publication = publication;
    }

    /** Gaps may be approved, they are counted; what breaks a rule may not. */
    public OfficePlan approve(String id, int version, Signature by) {
        OfficePlan plan = desk.read(id, version);
        long hard = sheets.sheet(plan).figures().hard();
        if (hard < 0) {
            throw OfficeException.conflict("这份安排违反必须遵守的规定（" + -hard + "），请先分析并改好再批准。");
        }
        return desk.save(plan, PlanAction.APPROVED, by, p -> p.moved(PlanState.DRAFT, PlanState.APPROVED, "批准"));
    }

    public OfficePlan sendBack(String id, int version, Signature by) {
        if (by.reason().isEmpty()) {
            throw OfficeException.invalid("reason", "退回要写明原因。");
        }
        return desk.save(desk.read(id, version), PlanAction.RETURNED, by,
                p -> p.moved(PlanState.APPROVED, PlanState.DRAFT, "退回"));
    }

    /**
     * From the plan's day on, at the earliest today, the directory names who looks after which grid.
     *
     * @param roles names of the roles that are contacts, the first contact first; empty for all, as the policy has them
     */
    public OfficePlan publish(String id, int version, List<String> roles, Signature by) {
        OfficePlan plan = desk.read(id, version);
        OfficePlan published = plan.moved(PlanState.APPROVED, PlanState.PUBLISHED, "公布").naming(roles);
        GridProblem problem = desk.problem(plan);
        return desk.saved(plan, published, PlanAction.PUBLISHED, by,
                () -> publication.publish(problem, published, desk.today(), by.account()));
    }

    /**
     * A published plan as circumstances are from the day on which its repair begins: not before today, not before the
     * plan, and after the last day of all who leave.
     *
     * @param leavers who leaves besides those that are known; last day by code
     * @param current whether the settings count as their files are now: newcomers, split and merged grids
     */
    public Circumstances circumstances(OfficePlan plan, SortedMap<String, LocalDate> leavers, boolean current) {
        PlaceFiles files = current ? places.files(plan.place()) : store.settings(plan.settings());
        SortedMap<String, LocalDate> all = new TreeMap<>(plan.leavers());
        all.putAll(leavers);
        LocalDate day = leavers.values().stream().map(last -> last.plusDays(1)).reduce(latest(desk.today(), plan.day()),
                PlanOffice::latest);
        GridProblem problem = places.problem(files, plan, day, all);
        leavers.keySet().stream().filter(w -> problem.worker(w).isEmpty()).findFirst().ifPresent(w -> {
            throw OfficeException.invalid("leavers", "没有承担人「" + w + "」，请核对 workers.csv。");
        });
        return new Circumstances(files, problem, day, all);
    }

    /**
     * @param day     on which the repair begins
     * @param leavers all who have left or will, last day by code
     */
    public record Circumstances(PlaceFiles files, GridProblem problem, LocalDate day,
                                SortedMap<String, LocalDate> leavers) {
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * Takes over a repair that was proposed on this version, and tells the directory.
     *
     * @param roles that are contacts from now on; empty for those the plan was published with
     */
    public OfficePlan repair(String id, int version, SearchOutcome found, List<String> roles, Signature by) {
        if (!id.equals(found.plan())) {
            throw OfficeException.conflict("这个修补不是为这份安排做的。");
        }
        if (by.reason().isEmpty()) {
            throw OfficeException.invalid("reason", "修补要写明原因。");
        }
        OfficePlan plan = desk.read(id, version);
        boolean current = !plan.settings().equals(found.settings());
        Circumstances now = circumstances(plan, new TreeMap<>(found.leavers()), current);
        if (!now.files().revision().equals(found.settings())) {
            throw OfficeException.conflict("拟修补以后设置文件又改过，请重新拟。");
        }
        GridPlan mended = PlanDesk.checked(now.problem(), new GridPlan(found.holders()));
        OfficePlan repaired = plan.repaired(mended, now.day(), now.leavers(), found.settings())
                .naming(roles.isEmpty() ? plan.contacts() : roles);
        store.keep(now.files());
        return desk.saved(plan, repaired, PlanAction.REPAIRED, by,
                () -> publication.publish(now.problem(), repaired, desk.today(), by.account()));
    }
}
