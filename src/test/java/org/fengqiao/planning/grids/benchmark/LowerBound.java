package org.fengqiao.planning.grids.benchmark;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.grids.cover.Fit;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.plan.Boards;
import org.fengqiao.planning.grids.plan.GridBoard;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.grids.plan.GridSeat;
import org.fengqiao.planning.grids.plan.GridWeights;
import org.fengqiao.planning.grids.plan.Hand;
import org.fengqiao.planning.grids.setting.GridConcern;

/**
 * What no plan can be cheaper than: exact cheapest flows by OR-Tools.
 *
 * <p>For the whole problem the load of a seat may be split among several workers, point by point; each point brings its
 * part of the price of the seat, and a worker pays for every further point what load costs then, up to his ceiling. Left
 * out are scattered places, further townships, kin, backups being others, and how many seats of a role one may hold. Who
 * serves several townships may be used in full in each. The price of load is rounded down for every worker, so one is
 * taken off for each.
 */
final class LowerBound {

    private static final long SCALE = 10_000;

    private final GridWeights weights;

    private LowerBound(GridProblem problem) {
        this.weights = new GridWeights(problem.setting().weights());
        Loader.loadNativeLibraries();
    }

    static long of(GridProblem problem) {
        LowerBound bound = new LowerBound(problem);
        return problem.townships().stream().mapToLong(t ->
                bound.split(new Boards(problem).of(List.of(t), GridPlan.EMPTY, List.of()))).sum();
    }

    /** The exact optimum where only the first role is left and load has no price: {@link Cities#reduced}. */
    static long exact(GridProblem problem) {
        LowerBound bound = new LowerBound(problem);
        GridBoard board = new Boards(problem).whole(GridPlan.EMPTY);
        MinCostFlow flow = new MinCostFlow();
        Map<Hand, Integer> hands = bound.seats(flow, board, 1, seat -> 1);
        int most = board.getSeats().get(0).getRole().most();
        hands.forEach((hand, node) -> flow.addArcWithCapacityAndUnitCost(node, board.getSeats().size(), most, 0));
        return solve(flow);
    }

    private long split(GridBoard board) {
        MinCostFlow flow = new MinCostFlow();
        Map<Hand, Integer> hands = seats(flow, board, SCALE, seat -> Math.max(1, seat.getLoad()));
        hands.forEach((hand, node) -> {
            double square = 100.0 / hand.standard() / hand.standard();
            for (int point = 0; point < hand.ceiling(); point++) {
                double price = weights.price(GridConcern.UNEVEN) * square * (2 * point + 1)
                        + (point < hand.standard() ? 0 : weights.price(GridConcern.OVERLOADED));
                flow.addArcWithCapacityAndUnitCost(node, board.getSeats().size(), 1, (long) (price * SCALE));
            }
        });
        return Math.max(0, solve(flow) / SCALE - hands.size());
    }

    /** Seats and what they are offered; the node after the last seat is the sink. */
    private Map<Hand, Integer> seats(MinCostFlow flow, GridBoard board, long scale, java.util.function.ToIntFunction<GridSeat> size) {
        List<GridSeat> seats = board.getSeats();
        Map<Hand, Integer> hands = new HashMap<>();
        int total = 0;
        for (int i = 0; i < seats.size(); i++) {
            GridSeat seat = seats.get(i);
            int units = size.applyAsInt(seat);
            total += units;
            flow.setNodeSupply(i, units);
            flow.addArcWithCapacityAndUnitCost(i, seats.size(), units, weights.price(GridConcern.UNFILLED) * scale / units);
            for (Hand hand : seat.getCandidates()) {
                int to = hands.computeIfAbsent(hand, k -> seats.size() + 1 + hands.size());
                flow.addArcWithCapacityAndUnitCost(i, to, units, price(seat.fitOf(hand)) * scale / units);
            }
        }
        flow.setNodeSupply(seats.size(), -total);
        return hands;
    }

    private long price(Fit fit) {
        return weights.price(GridConcern.FAR) * fit.hectometres() + (fit.local() ? 0 : weights.price(GridConcern.NOT_LOCAL))
                + weights.price(GridConcern.LACKING) * fit.lacking()
                + (fit.changed() ? weights.price(GridConcern.NEW_HOLDER) : 0);
    }

    private static long solve(MinCostFlow flow) {
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("no flow");
        }
        return flow.getOptimalCost();
    }
}
