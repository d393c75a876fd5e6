package org.fengqiao.planning.grids.solve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.ProgressListener;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.plan.GridBoard;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.grids.plan.GridSeat;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/** One search over a whole place: run it once on a thread of your choice, stop it from any other. */
public final class GridSearch {

    private static final double FOR_TOWNSHIPS = 0.8; // of the budget; what is left goes to borders
    private static final double BUILDING = 1.5; // boards built again and scores, measured by what the beginning took
    private static final int BORDER_STEPS = 4; // border seats are few and wanted by two sides

    private final GridProblem problem;
    private final SearchSetting setting;
    private final Parts parts;
    private final PartSearch search;
    private final Scores scores = new Scores();
    private final Map<String, String> holders = new HashMap<>();

    public GridSearch(GridProblem problem, SearchSetting setting) {
        this.problem = problem;
        this.setting = setting;
        this.parts = new Parts(problem);
        this.search = new PartSearch(setting);
    }

    /**
     * Searches until the budget is used or {@link #stop} is called.
     *
     * @param listener is told whenever a township or border is done, on a thread of the search
     */
    public GridOutcome run(ProgressListener listener) {
        long start = System.nanoTime();
        Journal journal = new Journal(problem.townships(), listener, start);
        try (Crew crew = new Crew(setting.threads())) {
            keep(crew.each(problem.townships(), t -> begin(t, journal)));
            journal.begun();
            GridPlan begun = new GridPlan(holders);
            long spent = (System.nanoTime() - start) / 1_000_000;
            long left = Math.max(1, setting.seconds() * 1000L - (long) (spent * (1 + BUILDING)));
            List<List<List<String>>> rounds = parts.rounds();
            double share = rounds.isEmpty() ? 1 : FOR_TOWNSHIPS;
            keep(crew.each(problem.townships(), t -> improve(t, begun, (long) (left * share), journal)));
            for (List<List<String>> round : rounds) {
                GridPlan before = new GridPlan(holders);
                long millis = (long) (left * (1 - share)) / rounds.size();
                keep(crew.each(round, pair -> border(pair, before, millis, round.size())));
            }
            return outcome(crew, journal, start);
        }
    }

    /** Ends the search soon; {@link #run} then returns the best so far. */
    public void stop() {
        search.stop();
    }

    private Map<String, String> begin(String township, Journal journal) {
        GridBoard board = parts.township(township, GridPlan.EMPTY);
        new FlowStart(board).fill();
        HardSoftLongScore score = scores.of(board);
        journal.note(township, score);
        return holders(board);
    }

    private Map<String, String> improve(String township, GridPlan begun, long millis, Journal journal) {
        GridBoard board = search.improve(parts.township(township, begun), millis, problem.seats().size(),
                township.hashCode(), 1);
        journal.note(township, board.getScore());
        return holders(board);
    }

    /** @param pairs that share the time */
    private Map<String, String> border(List<String> pair, GridPlan before, long millis, int pairs) {
        GridBoard board = parts.border(pair, before);
        new FlowStart(board).fill();
        long all = Math.max(1, board.getSeats().stream().filter(s -> !s.isPinned()).count())
                * Math.max(setting.threads(), pairs);
        return holders(search.improve(board, millis, (int) all, pair.hashCode(), BORDER_STEPS));
    }

    private GridOutcome outcome(Crew crew, Journal journal, long start) {
        GridPlan plan = new GridPlan(holders);
        HardSoftLongScore score = scores.of(crew, problem, plan);
        journal.end(score);
        return new GridOutcome(plan, score.hardScore(), score.softScore(), problem.seats().size() - plan.holders().size(),
                (System.nanoTime() - start) / 1_000_000, search.isStopped(), journal.all());
    }

    private void keep(List<Map<String, String>> found) {
        found.forEach(part -> part.forEach((seat, worker) -> holders.compute(seat, (k, before) -> worker)));
    }

    /** With nulls for seats that are empty, so that they overwrite. */
    static Map<String, String> holders(GridBoard board) {
        Map<String, String> found = new HashMap<>();
        for (GridSeat seat : board.getSeats()) {
            found.put(seat.getId(), seat.getHand() == null ? null : seat.getHand().worker().code());
        }
        return found;
    }
}
