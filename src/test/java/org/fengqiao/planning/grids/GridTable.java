package org.fengqiao.planning.grids;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.plan.Boards;
import org.fengqiao.planning.grids.plan.GridBoard;
import org.fengqiao.planning.grids.plan.GridPlan;

/** A plan filled in by hand. */
public final class GridTable {

    private final GridProblem problem;
    private final Map<String, String> holders = new HashMap<>();
    private final Map<String, String> published = new HashMap<>();

    public GridTable(Hamlet hamlet) {
        this.problem = hamlet.problem();
    }

    /** Gives a seat to a worker, who must have been offered. */
    public GridTable put(String seat, String worker) {
        holders.put(seat, worker);
        return this;
    }

    public GridTable published(String seat, String worker) {
        published.put(seat, worker);
        return this;
    }

    public GridPlan plan() {
        return new GridPlan(holders);
    }

    public GridProblem problem() {
        return problem;
    }

    /** Seats and every other fact. */
    public Object[] facts() {
        GridBoard board = new Boards(problem).whole(plan());
        Boards.publish(board, new GridPlan(published));
        if (!GridPlan.of(board).equals(plan())) {
            throw new IllegalArgumentException("not offered: " + plan() + " became " + GridPlan.of(board));
        }
        List<Object> facts = new ArrayList<>(board.getSeats());
        facts.add(board.getVicinity());
        return facts.toArray();
    }
}
