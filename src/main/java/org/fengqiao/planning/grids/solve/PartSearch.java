package org.fengqiao.planning.grids.solve;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fengqiao.planning.grids.plan.GridBoard;
import org.optaplanner.core.api.solver.Solver;

/** Improves filled boards by annealing. May be used by several threads; once stopped it returns boards as they are. */
final class PartSearch {

    private final SearchSetting setting;
    private final Scores scores = new Scores();
    private final Set<Solver<GridBoard>> running = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    PartSearch(SearchSetting setting) {
        this.setting = setting;
    }

    /**
     * @param millis time for all parts together, on one thread each; ignored when the budget is in steps
     * @param all    open seats of all parts
     * @param salt   makes the random choices of this part its own, the same on every machine
     * @param factor how many times the usual steps for a seat
     */
    GridBoard improve(GridBoard board, long millis, int all, int salt, int factor) {
        int open = (int) board.getSeats().stream().filter(s -> !s.isPinned()).count();
        if (open == 0 || stopped || board.getSeats().stream().allMatch(s -> s.isPinned() || s.getCandidates().isEmpty())) {
            scores.of(board);
            return board;
        }
        Budget budget = setting.steps() > 0 ? new Budget((long) setting.steps() * open * factor, 0)
                : new Budget(0, Math.max(1, millis * setting.threads() * open / Math.max(1, all)));
        Solver<GridBoard> solver = GridSolvers.factory(budget, setting.seed() * 31 + salt, setting.temperature())
                .buildSolver();
        running.add(solver);
        try {
            return solver.solve(board);
        } finally {
            running.remove(solver);
        }
    }

    void stop() {
        stopped = true;
        running.forEach(Solver::terminateEarly);
    }

    boolean isStopped() {
        return stopped;
    }
}
