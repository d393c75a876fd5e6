package org.fengqiao.planning.grids.solve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.grids.constraint.GridReason;
import org.fengqiao.planning.grids.plan.GridBoard;
import org.fengqiao.planning.grids.plan.GridSeat;
import org.fengqiao.planning.grids.plan.Hand;
import org.fengqiao.planning.grids.setting.GridConcern;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.constraint.ConstraintMatch;
import org.optaplanner.core.api.score.constraint.ConstraintMatchTotal;
import org.optaplanner.core.impl.score.director.InnerScoreDirector;
import org.optaplanner.core.impl.solver.DefaultSolverFactory;

/**
 * A part of a plan that is scored again after every change, in microseconds, without a search. For one thread; close it.
 *
 * <p>The only class that uses the solver's inner interface: the public one scores a whole board each time.
 */
public final class LiveBoard implements AutoCloseable {

    private static final String HAND = "hand";

    private final GridBoard board;
    private final Map<String, GridSeat> seats;
    private final InnerScoreDirector<GridBoard, HardSoftLongScore> director;

    public LiveBoard(GridBoard board) {
        this.board = board;
        this.seats = board.byId();
        DefaultSolverFactory<GridBoard> factory = (DefaultSolverFactory<GridBoard>) GridSolvers.scoring();
        this.director = factory.<HardSoftLongScore>getScoreDirectorFactory().buildScoreDirector(false, true);
        director.setWorkingSolution(board);
        director.calculateScore();
    }

    public GridBoard board() {
        return board;
    }

    /** Null when the part has no such seat. */
    public GridSeat seat(String id) {
        return seats.get(id);
    }

    public HardSoftLongScore score() {
        return director.calculateScore();
    }

    /** Gives the seat to the hand (null for nobody) and scores. */
    public HardSoftLongScore move(GridSeat seat, Hand hand) {
        director.beforeVariableChanged(seat, HAND);
        seat.setHand(hand);
        director.afterVariableChanged(seat, HAND);
        director.triggerVariableListeners();
        return director.calculateScore();
    }

    /** What each concern costs now; zero costs are left out. */
    public Map<GridConcern, HardSoftLongScore> costs() {
        Map<GridConcern, HardSoftLongScore> costs = new EnumMap<>(GridConcern.class);
        for (ConstraintMatchTotal<HardSoftLongScore> total : director.getConstraintMatchTotalMap().values()) {
            if (!total.getScore().isZero()) {
                costs.put(concern(total.getConstraintName()), total.getScore());
            }
        }
        return costs;
    }

    /** Every point at which something is lost. */
    public List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (ConstraintMatchTotal<HardSoftLongScore> total : director.getConstraintMatchTotalMap().values()) {
            for (ConstraintMatch<HardSoftLongScore> match : total.getConstraintMatchSet()) {
                GridReason reason = match.getJustification();
                points.add(new Point(reason, match.getScore().hardScore(), match.getScore().softScore()));
            }
        }
        return points;
    }

    /** What one point costs. */
    public record Point(GridReason reason, long hard, long soft) {
    }

    private static GridConcern concern(String label) {
        for (GridConcern concern : GridConcern.values()) {
            if (concern.label().equals(label)) {
                return concern;
            }
        }
        throw new IllegalStateException("no concern is called " + label);
    }

    @Override
    public void close() {
        director.close();
    }
}
