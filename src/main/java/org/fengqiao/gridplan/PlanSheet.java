package org.fengqiao.gridplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.grids.explain.Gap;
import org.fengqiao.planning.grids.explain.Gaps;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.grids.setting.Worker;

/** One version of a plan laid out in tables. What takes long is reckoned when it is first asked for. */
public final class PlanSheet {

    private static final int FEW = 5000;

    private final OfficePlan office;
    private final GridProblem problem;
    private final List<PlanLine> lines;
    private final Map<String, List<Seat>> held = new HashMap<>();
    private final PlaceTree tree;
    private PlanFigures figures;

    PlanSheet(OfficePlan office, GridProblem problem) {
        this.office = office;
        this.problem = problem;
        this.lines = PlanLine.of(problem, office.plan(), office.pins());
        this.tree = new PlaceTree(problem.setting().places());
        for (Seat seat : problem.seats()) {
            String holder = office.holders().get(seat.id());
            if (holder != null) {
                held.computeIfAbsent(holder, k -> new ArrayList<>()).add(seat);
            }
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

    public PlaceTree tree() {
        return tree;
    }

    /** Whether the figures are at hand or small enough to be reckoned while somebody waits. */
    public synchronized boolean isQuick() {
        return figures != null || problem.seats().size() <= FEW;
    }

    /** Seconds for a city. */
    public synchronized PlanFigures figures() {
        if (figures == null) {
            figures = PlanFigures.of(problem, office.plan());
        }
        return figures;
    }

    /** Why these seats are empty and what would fill them; those that somebody holds are left out. */
    public List<Gap> gaps(List<PlanLine> some) {
        Set<String> asked = new HashSet<>();
        some.forEach(l -> asked.add(l.seat()));
        // looking for what would fill a gap takes long: all other gaps count as filled
        Map<String, String> others = new HashMap<>(office.holders());
        lines.stream().filter(l -> l.isGap() && !asked.contains(l.seat())).forEach(l -> others.put(l.seat(), ""));
        Map<String, Gap> found = new HashMap<>();
        Gaps.of(problem, new GridPlan(others)).forEach(g -> found.put(g.seat().id(), g));
        return some.stream().map(l -> found.get(l.seat())).filter(g -> g != null).toList();
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
