package org.fengqiao.gridplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.grids.explain.GridEffect;
import org.fengqiao.planning.grids.explain.GridExplainer;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/**
 * Making and editing grid plans. Whoever changes one names the version they saw; if somebody else was faster they are
 * told who, and nothing is changed.
 */
public final class PlanDesk {

    private static final int LONGEST_TITLE = 200;

    private final PlanStore store;
    private final GridPlaces places;
    private final Clock clock;
    private final Kept<OfficePlan> recent = new Kept<>();

    public PlanDesk(PlanStore store, GridPlaces places, Clock clock) {
        this.store = store;
        this.places = places;
        this.clock = clock;
    }

    /** A draft; it begins with last year's plan where none is given. */
    public OfficePlan create(String place, String title, LocalDate day, GridPlan plan, Signature by) {
        PlaceFiles files = places.files(place);
        GridProblem problem = places.problem(files, day);
        String named = title == null || title.isBlank() ? problem.setting().policy().name() + " " + day : title.strip();
        if (named.length() > LONGEST_TITLE) {
            throw OfficeException.invalid("title", "标题至多 " + LONGEST_TITLE + " 字。");
        }
        GridPlan begun = plan == null ? GridPlan.begun(problem) : checked(problem, plan);
        OfficePlan draft = new OfficePlan(UUID.randomUUID().toString(), place, named, day, files.revision(),
                PlanState.DRAFT, 1, 0, List.of(), List.of(), new TreeMap<>(begun.holders()), new TreeSet<>(), new TreeMap<>());
        store.create(draft, files, by);
        return draft;
    }

    public List<PlanEntry> list() {
        return store.list();
    }

    public OfficePlan find(String id) {
        return find(id, version(id));
    }

    public OfficePlan find(String id, int version) {
        return recent.get(id + " " + version, () -> store.find(id, version).orElseThrow(() -> new ProblemException(
                ProblemCode.UNKNOWN_GRID_PLAN, "网格安排「" + id + "」没有第 " + version + " 版。")));
    }

    /** The number of the newest version. */
    int version(String id) {
        return store.version(id).orElseThrow(() -> unknown(id));
    }

    public List<PlanStep> steps(String id) {
        version(id);
        return store.steps(id);
    }

    public GridProblem problem(OfficePlan plan) {
        return places.problem(store.settings(plan.settings()), plan, plan.day(), plan.leavers());
    }

    /** What a move would cost and break; nothing is changed. @param worker code, or null for a gap */
    public GridEffect effect(OfficePlan plan, String seat, String worker) {
        GridProblem problem = problem(plan);
        known(problem, seat, worker);
        try (GridExplainer explainer = GridExplainer.at(problem, plan.plan(), seat)) {
            return explainer.effect(seat, worker);
        }
    }

    /** What is barred is refused; what breaks a rule is done in a draft, and cannot be approved. */
    public OfficePlan move(String id, int version, String seat, String worker, Signature by) {
        OfficePlan plan = read(id, version);
        GridProblem problem = problem(plan);
        known(problem, seat, worker);
        if (worker != null) {
            mayTake(problem, seat, worker);
        }
        return save(plan, PlanAction.MOVED, by, p -> p.edited(p.plan().with(seat, worker), p.pins()));
    }

    public OfficePlan pin(String id, int version, String seat, boolean fixed, Signature by) {
        OfficePlan plan = read(id, version);
        if (!plan.holders().containsKey(seat)) {
            throw OfficeException.invalid("seat", "这份安排里没有席位「" + seat + "」，或还没有人。");
        }
        TreeSet<String> pins = new TreeSet<>(plan.pins());
        if (fixed) {
            pins.add(seat);
        } else {
            pins.remove(seat);
        }
        return save(plan, fixed ? PlanAction.PINNED : PlanAction.RELEASED, by, p -> p.edited(p.plan(), pins));
    }

    public OfficePlan undo(String id, int version, Signature by) {
        OfficePlan plan = read(id, version);
        if (plan.before() == 0) {
            throw OfficeException.conflict("没有可以撤销的修改。");
        }
        return save(plan, PlanAction.UNDONE, by, p -> p.undone(find(id, p.before())));
    }

    public OfficePlan redo(String id, int version, Signature by) {
        OfficePlan plan = read(id, version);
        if (plan.forward().isEmpty()) {
            throw OfficeException.conflict("没有可以重做的修改。");
        }
        int later = plan.forward().get(plan.forward().size() - 1);
        return save(plan, PlanAction.REDONE, by, p -> p.redone(find(id, later)));
    }

    /** What was edited in the office's table. */
    public OfficePlan bring(String id, int version, PlanEdits.Edited edited, Signature by) {
        return save(read(id, version), PlanAction.IMPORTED, by, p -> p.edited(edited.plan(), edited.pins()));
    }

    /** Another whole plan, from a search. */
    public OfficePlan adopt(String id, int version, GridPlan plan, Signature by) {
        OfficePlan read = read(id, version);
        checked(problem(read), plan);
        return save(read, PlanAction.ADOPTED, by, p -> p.edited(plan, p.pins()));
    }

    public OfficePlan read(String id, int version) {
        OfficePlan plan = find(id);
        if (plan.version() != version) {
            throw overtaken(id, version);
        }
        return plan;
    }

    public LocalDate today() {
        return WorkCalendar.day(clock.instant());
    }

    OfficePlan save(OfficePlan plan, PlanAction action, Signature by, UnaryOperator<OfficePlan> change) {
        return saved(plan, change.apply(plan), action, by, () -> { });
    }

    OfficePlan saved(OfficePlan read, OfficePlan changed, PlanAction action, Signature by, Runnable with) {
        OfficePlan next = store.save(changed, read.version(), action, by, with)
                .orElseThrow(() -> overtaken(read.id(), read.version()));
        return recent.get(next.id() + " " + next.version(), () -> next);
    }

    static GridPlan checked(GridProblem problem, GridPlan plan) {
        plan.holders().forEach((seat, worker) -> {
            known(problem, seat, worker);
            mayTake(problem, seat, worker);
        });
        return plan;
    }

    private static void mayTake(GridProblem problem, String seat, String worker) {
        Seat wanted = problem.seat(seat).orElseThrow();
        problem.eligibility().bars(wanted, problem.worker(worker).orElseThrow()).stream().findFirst().ifPresent(bar -> {
            throw OfficeException.conflict(wanted.title() + "不能由他担任：" + bar.reason() + "。" + bar.remedy());
        });
    }

    private static void known(GridProblem problem, String seat, String worker) {
        if (seat == null || problem.seat(seat).isEmpty()) {
            throw OfficeException.invalid("seat", "没有席位「" + seat + "」；席位写作“地点编码/职位”。");
        }
        if (worker != null && problem.worker(worker).isEmpty()) {
            throw OfficeException.invalid("worker", "没有承担人「" + worker + "」，请核对 workers.csv。");
        }
    }

    private static ProblemException unknown(String id) {
        return new ProblemException(ProblemCode.UNKNOWN_GRID_PLAN, "没有编号为「" + id + "」的网格安排。");
    }

    private ProblemException overtaken(String id, int version) {
        List<PlanStep> since = store.steps(id).stream().filter(s -> s.version() > version).toList();
        PlanStep last = since.isEmpty() ? null : since.get(since.size() - 1);
        return new ProblemException(ProblemCode.CONFLICT, "您看到的是第 " + version + " 版，" + (last == null ? ""
                : last.signature().account() + " 已" + last.action().label() + "到第 " + last.version() + " 版，")
                + "这次没有保存。请重新打开，看过差别再改。");
    }
}
