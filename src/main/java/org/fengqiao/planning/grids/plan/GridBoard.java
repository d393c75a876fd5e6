package org.fengqiao.planning.grids.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.optaplanner.core.api.domain.constraintweight.ConstraintConfigurationProvider;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactProperty;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/** One part of a place with what the constraints need to know. */
@PlanningSolution
public class GridBoard {

    @PlanningEntityCollectionProperty
    private List<GridSeat> seats;
    @ProblemFactProperty
    private Vicinity vicinity;
    @ConstraintConfigurationProvider
    private GridWeights weights;
    @PlanningScore
    private HardSoftLongScore score;

    /** For the solver, which copies boards field by field. */
    public GridBoard() {
    }

    GridBoard(List<GridSeat> seats, Vicinity vicinity, GridWeights weights) {
        this.seats = seats;
        this.vicinity = vicinity;
        this.weights = weights;
    }

    public List<GridSeat> getSeats() {
        return seats;
    }

    public Vicinity getVicinity() {
        return vicinity;
    }

    public GridWeights getWeights() {
        return weights;
    }

    /** Null until scored. */
    public HardSoftLongScore getScore() {
        return score;
    }

    public Map<String, GridSeat> byId() {
        Map<String, GridSeat> byId = new HashMap<>();
        seats.forEach(s -> byId.put(s.getId(), s));
        return byId;
    }

    /** Adds who holds what; empty seats are left out. */
    public void collect(Map<String, String> holders) {
        for (GridSeat seat : seats) {
            if (seat.getHand() != null) {
                holders.put(seat.getId(), seat.getHand().worker().code());
            }
        }
    }

    public int gaps() {
        return (int) seats.stream().filter(s -> s.getHand() == null).count();
    }
}
