package org.fengqiao.planning.grids.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.planning.Bar;
import org.fengqiao.planning.Spot;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.grids.setting.Worker;

/** Which seats stay empty, why, and what would fill them. */
public final class Gaps {

    private static final int NAMED = 3;

    private Gaps() {
    }

    /** Every gap of a plan, in order of the seats. */
    public static List<Gap> of(GridProblem problem, GridPlan plan) {
        return problem.seats().stream().filter(s -> plan.of(s.id()).isEmpty()).map(s -> of(problem, s)).toList();
    }

    /** Gaps by role, for a table. */
    public static Map<String, Integer> count(GridProblem problem, GridPlan plan) {
        Map<String, Integer> counts = new TreeMap<>();
        problem.seats().stream().filter(s -> plan.of(s.id()).isEmpty())
                .forEach(s -> counts.merge(s.role().name(), 1, Integer::sum));
        return counts;
    }

    /** Why nobody holds a seat. */
    public static Gap of(GridProblem problem, Seat seat) {
        List<Worker> crew = problem.crew(List.of(seat.place().township()));
        int able = (int) crew.stream().filter(w -> problem.eligibility().mayTake(seat, w)).count();
        List<String> remedies = nearlyAble(problem, seat, crew);
        if (able > 0) {
            remedies.add(0, "这 " + able + " 人都已排满：可提高“每人最多”或“上限百分比”，或为" + seat.role().name() + "增加人手");
            return new Gap(seat, "有 " + able + " 人符合条件，但都没有余力", able, remedies);
        }
        String kinds = String.join("、", new java.util.TreeSet<>(seat.role().workerKinds()));
        remedies.add("可在" + problem.setting().areas().name(seat.place().township()) + "增加一名符合条件的" + kinds);
        return new Gap(seat, "没有人符合条件", 0, remedies);
    }

    /** Those whom one thing alone stands in the way, the nearest first: what it is, and for how many. */
    private static List<String> nearlyAble(GridProblem problem, Seat seat, List<Worker> crew) {
        Map<String, List<Worker>> byRemedy = new LinkedHashMap<>();
        crew.stream().sorted(Comparator.comparingInt((Worker w) -> metres(seat, w)).thenComparing(Worker::code)).forEach(w -> {
            List<Bar> bars = problem.eligibility().bars(seat, w);
            if (bars.size() == 1 && !bars.get(0).remedy().isEmpty()) {
                byRemedy.computeIfAbsent(bars.get(0).remedy(), k -> new ArrayList<>()).add(w);
            }
        });
        List<String> remedies = new ArrayList<>();
        byRemedy.forEach((remedy, workers) -> remedies.add(remedy + "：最近的是"
                + String.join("、", workers.stream().limit(NAMED).map(Worker::label).toList())
                + (workers.size() > NAMED ? "，共 " + workers.size() + " 人" : "")));
        return remedies;
    }

    private static int metres(Seat seat, Worker worker) {
        Spot spot = seat.place().spot();
        return spot == null || worker.spot() == null ? Integer.MAX_VALUE : spot.metres(worker.spot());
    }
}
