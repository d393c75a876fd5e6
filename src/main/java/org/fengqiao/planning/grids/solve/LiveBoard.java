package org.fengqiao.planning.grids.solve;

import java.util.List;
import java.util.Map;
import org.fengqiao.planning.LiveScore;
import org.fengqiao.planning.grids.constraint.GridReason;
import org.fengqiao.planning.grids.plan.GridBoard;
import org.fengqiao.planning.grids.plan.GridSeat;
import org.fengqiao.planning.grids.plan.Hand;
import org.fengqiao.planning.grids.setting.GridConcern;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/** A part of a plan that is scored again after every change, in microseconds, without a search. For one thread; close it. */
public final class LiveBoard implements AutoCloseable {

    private static final String HAND = "hand";

    private final GridBoard board;
    private final Map<String, GridSeat> seats;
    private final LiveScore<GridBoard> live;

    public LiveBoard(GridBoard board) {
        this.board = board;
        this.seats = board.byId();
        this.live = new LiveScore<>(GridSolvers.scoring(), board, HAND);
    }

    public GridBoard board() {
        return board;
    }

    /** Null when the part has no such seat. */
    public GridSeat seat(String id) {
        return seats.get(id);
    }

    public HardSoftLongScore score() {
        return live.score();
    }

    /** Gives the seat to the hand (null for nobody) and scores. */
    public HardSoftLongScore move(GridSeat seat, Hand hand) {
        return live.move(seat, () -> seat.setHand(hand));
    }

    /** What each concern costs now; zero costs are left out. */
    public Map<GridConcern, HardSoftLongScore> costs() {
        return live.costs(GridConcern.class);
    }

    /** Every point at which something is lost. */
    public List<Point> points() {
        return live.matches().stream().map(match -> new Point(match.<GridReason>getJustification(), match.getScore().hardScore(),
                match.getScore().softScore())).toList();
    }

    /** What one point costs. */
    public record Point(GridReason reason, long hard, long soft) {
    }

    @Override
    public void close() {
        live.close();
    }
}
