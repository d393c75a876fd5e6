package org.fengqiao.planning.grids.solve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.fengqiao.planning.ProgressListener;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.grids.plan.Boards;
import org.fengqiao.planning.grids.plan.GridBoard;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/**
 * A search that starts from a published plan. Only touched seats are open; where they can not all be filled, or something
 * is broken, the rest of the township opens too, and every change there has its price. Townships
 * that share workers are mended one after the other, so that those workers are counted as they stand.
 */
public final class GridMending {

    private final GridProblem problem;
    private final GridPlan published;
    private final Set<String> touched;
    private final SearchSetting setting;
    private final PartSearch search;
    private final Scores scores = new Scores();

    /** @param touched ids of the seats that can not stay */
    public GridMending(GridProblem problem, GridPlan published, Set<String> touched, SearchSetting setting) {
        this.problem = problem;
        this.published = published;
        this.touched = Set.copyOf(touched);
        this.setting = setting;
        this.search = new PartSearch(setting);
    }

    /** @param listener is told after every township */
    public GridOutcome run(ProgressListener listener) {
        long start = System.nanoTime();
        Map<String, String> holders = new HashMap<>();
        published.holders().forEach((seat, worker) -> {
            if (problem.seat(seat).isPresent() && !touched.contains(seat)) {
                holders.put(seat, worker);
            }
        });
        List<String> hurt = problem.townships().stream()
                .filter(t -> problem.seats(t).stream().anyMatch(s -> touched.contains(s.id()))).toList();
        Journal journal = new Journal(hurt, listener, start);
        journal.begun();
        try (Crew crew = new Crew(setting.threads())) {
            for (List<String> round : new Parts(problem).apart(hurt)) {
                GridPlan before = new GridPlan(holders);
                crew.each(round, township -> mend(township, before, hurt.size(), journal))
                        .forEach(found -> found.forEach((seat, worker) -> holders.compute(seat, (k, was) -> worker)));
            }
            return outcome(crew, new GridPlan(holders), journal, start);
        }
    }

    /** Ends the search soon; {@link #run} then returns the best so far. */
    public void stop() {
        search.stop();
    }

    private Map<String, String> mend(String township, GridPlan before, int hurt, Journal journal) {
        GridBoard board = filled(township, before, seat -> touched.contains(seat.id()));
        HardSoftLongScore score = scores.of(board);
        if (score.hardScore() < 0 || board.getSeats().stream().anyMatch(s -> s.getHand() == null && !s.isPinned())) {
            board = filled(township, with(before, GridSearch.holders(board)), seat -> true);
            int all = board.getSeats().size() * hurt;
            board = search.improve(board, setting.seconds() * 1000L, all, township.hashCode(), 1);
            score = board.getScore();
        }
        journal.note(township, score);
        return GridSearch.holders(board);
    }

    private GridBoard filled(String township, GridPlan plan, Predicate<Seat> open) {
        GridBoard board = new Boards(problem).of(List.of(township), problem.crew(List.of(township)), plan,
                problem.townships(), open);
        Boards.publish(board, published);
        new FlowStart(board).fill();
        return board;
    }

    private static GridPlan with(GridPlan plan, Map<String, String> changed) {
        Map<String, String> all = new HashMap<>(plan.holders());
        changed.forEach((seat, worker) -> all.compute(seat, (k, was) -> worker));
        return new GridPlan(all);
    }

    private GridOutcome outcome(Crew crew, GridPlan plan, Journal journal, long start) {
        HardSoftLongScore score = scores.of(crew, problem, plan);
        journal.end(score);
        return new GridOutcome(plan, score.hardScore(), score.softScore(), problem.seats().size() - plan.holders().size(),
                (System.nanoTime() - start) / 1_000_000, search.isStopped(), journal.all());
    }
}
