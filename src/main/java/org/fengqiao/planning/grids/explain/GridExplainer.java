package org.fengqiao.planning.grids.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.Answer;
import org.fengqiao.planning.Bar;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.plan.Boards;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.grids.plan.GridSeat;
import org.fengqiao.planning.grids.plan.Hand;
import org.fengqiao.planning.grids.setting.GridConcern;
import org.fengqiao.planning.grids.setting.Worker;
import org.fengqiao.planning.grids.solve.LiveBoard;
import org.fengqiao.planning.grids.solve.LiveBoard.Point;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/**
 * Asks one township of a plan questions; what its workers bear elsewhere counts. Prices are those of the whole plan.
 * For one thread; close it.
 */
public final class GridExplainer implements AutoCloseable {

    private static final Comparator<GridAlternative> CHEAPEST = Comparator.comparingLong(GridAlternative::hard)
            .thenComparingLong(GridAlternative::soft).reversed()
            .thenComparing(GridAlternative::worker, Comparator.nullsLast(Comparator.naturalOrder()));

    private final GridProblem problem;
    private final LiveBoard live;

    /** @param township code; {@link GridProblem#townships} lists them */
    public GridExplainer(GridProblem problem, GridPlan plan, String township) {
        this.problem = problem;
        this.live = new LiveBoard(new Boards(problem).of(List.of(township), plan, problem.townships()));
    }

    /** The township of a seat. */
    public static GridExplainer at(GridProblem problem, GridPlan plan, String seat) {
        return new GridExplainer(problem, plan, problem.seat(seat).orElseThrow(() -> unknown(seat)).place().township());
    }

    /** What the township adds to the score of the whole plan. */
    public HardSoftLongScore score() {
        return live.score();
    }

    public Map<GridConcern, HardSoftLongScore> costs() {
        return live.costs();
    }

    /** Everything that is broken or paid for, the broken first, then the dearest. */
    public List<Point> points() {
        return live.points().stream().sorted(Comparator.comparingLong(Point::hard).thenComparingLong(Point::soft))
                .toList();
    }

    /** Who else could take the seat, or that nobody does, the cheapest first. An empty seat has alternatives too. */
    public List<GridAlternative> whoElse(String id) {
        GridSeat seat = seat(id);
        Hand now = seat.getHand();
        HardSoftLongScore before = live.score();
        List<GridAlternative> found = new ArrayList<>();
        for (Hand hand : seat.getCandidates()) {
            if (hand != now) {
                found.add(alternative(hand.worker().code(), hand.worker().label(), before, live.move(seat, hand)));
            }
        }
        if (now != null) {
            found.add(alternative(null, "留空", before, live.move(seat, null)));
        }
        live.move(seat, now);
        found.sort(CHEAPEST);
        return found;
    }

    private static GridAlternative alternative(String worker, String label, HardSoftLongScore before,
                                               HardSoftLongScore after) {
        return new GridAlternative(worker, label, after.hardScore() - before.hardScore(),
                after.softScore() - before.softScore());
    }

    /**
     * What it would cost and break to give the seat to somebody; the plan stays as it is.
     *
     * @param worker code, or null to leave the seat empty
     */
    public GridEffect effect(String id, String worker) {
        GridSeat seat = seat(id);
        Hand hand = worker == null ? null : seat.candidate(worker);
        if (worker != null && hand == null) {
            Worker wanted = worker(worker);
            List<Bar> bars = problem.eligibility().bars(seat.getSeat(), wanted);
            return GridEffect.barred(!bars.isEmpty() ? bars : List.of(new Bar(wanted.name() + "不在最近的 "
                    + problem.setting().policy().offered() + " 位候选之内", "", "可调大 policy.yaml 的“候选人数”，或写进 pins.csv")));
        }
        Hand now = seat.getHand();
        HardSoftLongScore before = live.score();
        List<Point> old = new ArrayList<>(live.points());
        HardSoftLongScore after = live.move(seat, hand);
        List<Point> then = new ArrayList<>(live.points());
        live.move(seat, now);
        return new GridEffect(List.of(), after.hardScore() - before.hardScore(), after.softScore() - before.softScore(),
                minus(then, old), minus(old, then));
    }

    /** Why this worker, or why nobody. */
    public Answer why(String id) {
        return new GridAnswers(problem, this).why(seat(id));
    }

    /** Why not that worker. */
    public Answer whyNot(String id, String worker) {
        return new GridAnswers(problem, this).whyNot(seat(id), worker(worker));
    }

    private GridSeat seat(String id) {
        GridSeat seat = live.seat(id);
        if (seat == null) {
            throw unknown(id);
        }
        return seat;
    }

    private Worker worker(String code) {
        return problem.worker(code)
                .orElseThrow(() -> new IllegalArgumentException("没有承担人「" + code + "」，请核对 workers.csv"));
    }

    private static IllegalArgumentException unknown(String seat) {
        return new IllegalArgumentException("没有席位「" + seat + "」，请核对地点和职位");
    }

    /** What is in the first list and not in the second, each as often as it is there once more. */
    private static List<Point> minus(List<Point> from, List<Point> without) {
        Map<Point, Integer> spare = new HashMap<>();
        without.forEach(p -> spare.merge(p, 1, Integer::sum));
        List<Point> left = new ArrayList<>();
        for (Point point : from) {
            int there = spare.getOrDefault(point, 0);
            if (there > 0) {
                spare.put(point, there - 1);
            } else {
                left.add(point);
            }
        }
        return left;
    }

    @Override
    public void close() {
        live.close();
    }
}
