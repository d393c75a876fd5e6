package org.fengqiao.gridplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.grids.explain.Gap;
import org.fengqiao.planning.grids.explain.Gaps;
import org.fengqiao.planning.grids.explain.Reckoning;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.grids.setting.Worker;

/**
 * One version of a plan laid out in tables. What takes long is reckoned when it is first asked for; the sheet of a version
 * that was edited takes over what the edit left as it was.
 */
public final class PlanSheet {

    private static final int FEW = 5000;

    private final OfficePlan office;
    private final GridProblem problem;
    private final GridPlan last;
    private final List<PlanLine> lines;
    private final Map<String, List<Seat>> held;
    private final PlaceTree tree;
    private Reckoning reckoned;
    private PlanFigures figures;

    PlanSheet(OfficePlan office, GridProblem problem) {
        this.office = office;
        this.problem = problem;
        this.last = GridPlan.last(problem);
        this.lines = PlanLine.of(problem, office.plan(), office.pins());
        this.tree = new PlaceTree(problem.setting().places());
        this.held = new HashMap<>();
        for (Seat seat : problem.seats()) {
            String holder = office.holders().get(seat.id());
            if (holder != null) {
                held.computeIfAbsent(holder, k -> new ArrayList<>()).add(seat);
            }
        }
    }

    private PlanSheet(PlanSheet earlier, OfficePlan office, GridProblem problem) {
        this.office = office;
        this.problem = problem;
        this.last = earlier.last;
        this.tree = earlier.tree;
        this.held = new HashMap<>(earlier.held);
        this.reckoned = earlier.reckoned();
        GridPlan plan = office.plan();
        Set<String> changed = plan.differing(earlier.office.plan());
        office.pins().stream().filter(s -> !earlier.office.pins().contains(s)).forEach(changed::add);
        earlier.office.pins().stream().filter(s -> !office.pins().contains(s)).forEach(changed::add);
        this.lines = PlanLine.of(problem, plan, office.pins(), earlier.lines, changed);
        for (String id : changed) {
            problem.seat(id).ifPresent(seat -> {
                hold(earlier.office.holders().get(id), seat);
                hold(office.holders().get(id), seat);
            });
        }
    }

    /** Another version of the same plan, on the same settings. */
    PlanSheet edited(OfficePlan other, GridProblem stated) {
        return stated.eligibility() == problem.eligibility() ? new PlanSheet(this, other, stated)
                : new PlanSheet(other, stated);
    }

    /** Puts a seat where it belongs among those of a worker, or takes it away when he does not hold it. */
    private void hold(String worker, Seat seat) {
        if (worker != null) {
            List<Seat> seats = new ArrayList<>(held(worker));
            seats.remove(seat);
            if (worker.equals(office.holders().get(seat.id()))) {
                seats.add(seat);
            }
            seats.sort(Comparator.comparingInt(Seat::number));
            held.put(worker, seats);
        }
    }

    public OfficePlan office() {
        return office;
    }

    public GridProblem problem() {
        return problem;
    }

    /** Township by township, community by community, in each the gaps first. */
    public List<PlanLine> lines(LineFilter filter) {
        return filter.equals(LineFilter.ALL) ? lines : lines.stream().filter(filter::shows).toList();
    }

    /** Of the table that is made from it: title and version. */
    public String fileName() {
        return office.title() + " 第" + office.version() + "版.xlsx";
    }

    public PlaceTree tree() {
        return tree;
    }

    /** Whether the figures are at hand or small enough to be reckoned while somebody waits. */
    public synchronized boolean isQuick() {
        return reckoned != null || problem.seats().size() <= FEW;
    }

    /** Seconds for a city, unless an earlier version's were known. */
    public synchronized PlanFigures figures() {
        if (figures == null) {
            GridPlan plan = office.plan();
            reckoned = reckoned == null ? Reckoning.of(problem, plan) : reckoned.with(problem, plan);
            figures = PlanFigures.of(problem, plan, last, reckoned);
        }
        return figures;
    }

    private synchronized Reckoning reckoned() {
        return reckoned;
    }

    /** Why these seats are empty and what would fill them; those that somebody holds are left out. */
    public List<Gap> gaps(List<PlanLine> some) {
        return some.stream().filter(PlanLine::isGap).map(l -> Gaps.of(problem, problem.seat(l.seat()).orElseThrow())).toList();
    }

    /** What somebody holds, in order of the seats. */
    public List<Seat> held(String worker) {
        return held.getOrDefault(worker, List.of());
    }

    public WorkerLine worker(Worker worker) {
        return WorkerLine.of(problem, worker, held(worker.code()));
    }

    /** Those who bear too much first, then who bears the most. @param text part of a name, or a code; null for all */
    public List<WorkerLine> workers(String text) {
        String wanted = LineFilter.given(text);
        return problem.setting().workers().stream()
                .filter(w -> wanted == null || w.name().contains(wanted) || w.code().equals(wanted))
                .map(this::worker).sorted(Comparator.comparing(WorkerLine::isOver)
                        .thenComparing(WorkerLine::percent).reversed().thenComparing(WorkerLine::worker)).toList();
    }
}
