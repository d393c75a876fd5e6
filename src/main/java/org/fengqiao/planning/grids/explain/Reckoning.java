package org.fengqiao.planning.grids.explain;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.grids.plan.Boards;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.grids.setting.GridConcern;
import org.fengqiao.planning.grids.solve.LiveBoard;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/**
 * What a plan costs, measured with the weights of the problem. Kept township by township, each with what it adds to those
 * before it: where few seats change, little is reckoned again. Immutable.
 */
public final class Reckoning {

    private record Part(HardSoftLongScore score, Map<GridConcern, HardSoftLongScore> costs) {
    }

    private final GridProblem problem;
    private final GridPlan plan;
    private final Map<String, Part> parts;

    private Reckoning(GridProblem problem, GridPlan plan, Map<String, Part> parts) {
        this.problem = problem;
        this.plan = plan;
        this.parts = parts;
    }

    public static Reckoning of(GridProblem problem, GridPlan plan) {
        return with(problem, plan, Map.of());
    }

    /** @param changed the same problem, or the same with other pins; of any other everything is reckoned */
    public Reckoning with(GridProblem changed, GridPlan other) {
        Map<String, Part> kept = new TreeMap<>();
        if (changed.eligibility() == problem.eligibility()) {
            kept.putAll(parts);
            kept.keySet().removeAll(stale(changed, other));
        }
        return with(changed, other, kept);
    }

    private static Reckoning with(GridProblem problem, GridPlan plan, Map<String, Part> known) {
        Map<String, Part> parts = new TreeMap<>(known);
        List<String> townships = problem.townships();
        for (int i = 0; i < townships.size(); i++) {
            List<String> before = townships.subList(0, i);
            parts.computeIfAbsent(townships.get(i), t -> part(problem, plan, t, before));
        }
        return new Reckoning(problem, plan, parts);
    }

    private static Part part(GridProblem problem, GridPlan plan, String township, List<String> before) {
        List<String> one = List.of(township);
        try (LiveBoard live = new LiveBoard(new Boards(problem).of(one, problem.crew(one), plan, before, s -> false))) {
            return new Part(live.score(), live.costs());
        }
    }

    /** Townships where a seat changes, and those after them that count what its holders bear there. */
    private Set<String> stale(GridProblem changed, GridPlan other) {
        Set<String> stale = new HashSet<>();
        for (String id : plan.differing(other)) {
            Seat seat = changed.seat(id).orElse(null);
            if (seat != null) {
                String township = seat.place().township();
                stale.add(township);
                for (GridPlan either : List.of(plan, other)) {
                    either.of(id).flatMap(changed::worker).ifPresent(w -> w.townships().stream()
                            .filter(t -> t.compareTo(township) > 0).forEach(stale::add));
                }
            }
        }
        for (String township : changed.townships()) {
            List<Seat> now = changed.seats(township);
            List<Seat> then = problem.seats(township);
            for (int i = 0; now != then && i < now.size(); i++) { // a pin decides whom the seat is offered
                if (!Objects.equals(now.get(i).pinned(), then.get(i).pinned())) {
                    stale.add(township);
                }
            }
        }
        return stale;
    }

    /** 0 when nothing is broken, otherwise negative. */
    public long hard() {
        return parts.values().stream().mapToLong(p -> p.score().hardScore()).sum();
    }

    /** 0 or negative. */
    public long soft() {
        return parts.values().stream().mapToLong(p -> p.score().softScore()).sum();
    }

    /** What each concern costs, hard ones by how much is broken; zero costs are left out. */
    public Map<GridConcern, Long> costs() {
        Map<GridConcern, Long> costs = new EnumMap<>(GridConcern.class);
        parts.values().forEach(p -> p.costs().forEach((concern, cost) ->
                costs.merge(concern, -cost.hardScore() - cost.softScore(), Long::sum)));
        return costs;
    }
}
