package org.fengqiao.planning.grids.benchmark;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.plan.Boards;
import org.fengqiao.planning.grids.plan.GridBoard;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.grids.plan.GridSeat;
import org.fengqiao.planning.grids.plan.GridWeights;
import org.fengqiao.planning.grids.plan.Hand;
import org.fengqiao.planning.grids.setting.GridConcern;

/**
 * What no plan can be cheaper than, by OR-Tools: exact cheapest flows for the reduced problem, and for the whole one the sum
 * of {@link TownshipBound}. Who serves several townships may be used in full in each, and further townships have no price.
 */
final class LowerBound {

    private final GridWeights weights;

    private LowerBound(GridProblem problem) {
        this.weights = new GridWeights(problem.setting().weights());
        Loader.loadNativeLibraries();
    }

    /** @param seconds for the gaps of a township */
    static TownshipBound.Proven of(GridProblem problem, double seconds) {
        LowerBound bound = new LowerBound(problem);
        return problem.townships().parallelStream().map(t -> new TownshipBound(
                        new Boards(problem).of(List.of(t), GridPlan.EMPTY, List.of()), bound.weights, seconds).prove())
                .reduce(new TownshipBound.Proven(0, 0), TownshipBound.Proven::plus);
    }

    /** The exact optimum where only the first role is left and load has no price: {@link Cities#reduced}. */
    static long exact(GridProblem problem) {
        LowerBound bound = new LowerBound(problem);
        GridBoard board = new Boards(problem).whole(GridPlan.EMPTY);
        MinCostFlow flow = new MinCostFlow();
        Map<Hand, Integer> hands = bound.seats(flow, board);
        int most = board.getSeats().get(0).getRole().most();
        hands.forEach((hand, node) -> flow.addArcWithCapacityAndUnitCost(node, board.getSeats().size(), most, 0));
        return solve(flow);
    }

    /** Seats and what they are offered; the node after the last seat is the sink. */
    private Map<Hand, Integer> seats(MinCostFlow flow, GridBoard board) {
        List<GridSeat> seats = board.getSeats();
        Map<Hand, Integer> hands = new HashMap<>();
        for (int i = 0; i < seats.size(); i++) {
            GridSeat seat = seats.get(i);
            flow.setNodeSupply(i, 1);
            flow.addArcWithCapacityAndUnitCost(i, seats.size(), 1, weights.price(GridConcern.UNFILLED));
            for (Hand hand : seat.getCandidates()) {
                int to = hands.computeIfAbsent(hand, k -> seats.size() + 1 + hands.size());
                flow.addArcWithCapacityAndUnitCost(i, to, 1, TownshipBound.price(weights, seat.fitOf(hand)));
            }
        }
        flow.setNodeSupply(seats.size(), -seats.size());
        return hands;
    }

    private static long solve(MinCostFlow flow) {
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("no flow");
        }
        return flow.getOptimalCost();
    }
}
