package org.fengqiao.planning.grids.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.fengqiao.planning.Bar;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.grids.plan.Boards;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.grids.plan.GridSeat;
import org.fengqiao.planning.grids.plan.Hand;
import org.fengqiao.planning.grids.setting.Worker;
import org.fengqiao.planning.grids.solve.LiveBoard;
import org.fengqiao.planning.grids.solve.LiveBoard.Point;

/** Who changes between two plans, and why. */
public final class Changes {

    private final GridProblem problem;

    public Changes(GridProblem problem) {
        this.problem = problem;
    }

    /** Against last year's plan, as far as its seats still are. Seats that nobody held are not changes. */
    public List<GridChange> sinceLastYear(GridPlan plan) {
        return between(GridPlan.last(problem), plan, false);
    }

    /**
     * Every seat that is not held as before, in order of townships and seats.
     *
     * @param all whether seats that nobody held before count too
     */
    public List<GridChange> between(GridPlan before, GridPlan plan, boolean all) {
        TreeMap<String, List<Seat>> changed = new TreeMap<>();
        for (Seat seat : problem.seats()) {
            String was = before.of(seat.id()).orElse(null);
            String now = plan.of(seat.id()).orElse(null);
            if (was == null ? all && now != null : !was.equals(now) && !(now != null && seat.before().contains(now)
                    && seat.before().contains(was))) {
                changed.computeIfAbsent(seat.place().township(), k -> new ArrayList<>()).add(seat);
            }
        }
        List<GridChange> changes = new ArrayList<>();
        changed.forEach((township, seats) -> changes.addAll(of(township, seats, before, plan)));
        return changes;
    }

    private List<GridChange> of(String township, List<Seat> seats, GridPlan before, GridPlan plan) {
        List<GridChange> changes = new ArrayList<>();
        try (Kept kept = new Kept(township, seats, plan)) {
            for (Seat seat : seats) {
                String was = before.of(seat.id()).orElse(null);
                String now = plan.of(seat.id()).orElse(null);
                String forced = forced(seat, was);
                changes.add(new GridChange(seat, was, now, forced != null,
                        (forced != null ? forced : kept.price(seat, was)) + (now == null ? "；目前没有人能接替" : "")));
            }
        }
        return changes;
    }

    /** Why the seat could not stay, or null. */
    private String forced(Seat seat, String was) {
        if (was == null) {
            return seat.place().formerly().isEmpty() ? "原来没有人担任"
                    : "由" + String.join("、", new java.util.TreeSet<>(seat.place().formerly())) + "拆分或合并而来的席位";
        }
        Worker worker = problem.worker(was).orElse(null);
        if (worker == null) {
            return "原承担人" + was + "已不在名单";
        }
        if (seat.pinned() != null && !seat.pinned().equals(was)) {
            return "已固定由他人担任";
        }
        return problem.eligibility().bars(seat, worker).stream().map(Bar::reason).findFirst().orElse(null);
    }

    /** What it would cost to leave a township as it was; set up only when somebody asks, for most changes are forced. */
    private final class Kept implements AutoCloseable {

        private final String township;
        private final Set<String> ids = new HashSet<>();
        private final GridPlan plan;
        private LiveBoard live;

        Kept(String township, List<Seat> seats, GridPlan plan) {
            this.township = township;
            this.plan = plan;
            seats.forEach(s -> ids.add(s.id()));
        }

        /** A seat that could have stayed: what its old holder would break or cost now. */
        String price(Seat changed, String was) {
            if (live == null) {
                List<String> one = List.of(township);
                live = new LiveBoard(new Boards(problem).of(one, problem.crew(one), plan, problem.townships(),
                        seat -> ids.contains(seat.id())));
            }
            GridSeat seat = live.seat(changed.id());
            Hand back = seat.candidate(was);
            Hand now = seat.getHand();
            if (back == null) {
                return "原承担人已不在候选之内";
            }
            List<Point> before = live.points();
            live.move(seat, back);
            List<Point> worse = new ArrayList<>(live.points());
            live.move(seat, now);
            worse.removeAll(new HashSet<>(before));
            return worse.stream().min(Comparator.comparingLong(Point::hard).thenComparingLong(Point::soft))
                    .map(p -> "若不改，" + p.reason().concern().label() + "：" + p.reason().sentence()).orElse("总体更好");
        }

        @Override
        public void close() {
            if (live != null) {
                live.close();
            }
        }
    }
}
