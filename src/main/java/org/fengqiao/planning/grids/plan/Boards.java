package org.fengqiao.planning.grids.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.fengqiao.planning.grids.cover.Fit;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.Offer;
import org.fengqiao.planning.grids.cover.Offers;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.grids.setting.GridPolicy;
import org.fengqiao.planning.grids.setting.Worker;

/** From a part of a problem to what the solver works on. */
public final class Boards {

    private final GridProblem problem;

    public Boards(GridProblem problem) {
        this.problem = problem;
    }

    /** The whole problem as one board: for small places and for scoring. */
    public GridBoard whole(GridPlan plan) {
        return of(problem.townships(), plan, Set.of());
    }

    /**
     * The seats of some townships.
     *
     * @param plan    what seats are filled with; a holder who is not offered any more leaves his seat empty
     * @param outside townships whose seats in the plan count as borne already
     */
    public GridBoard of(Collection<String> townships, GridPlan plan, Collection<String> outside) {
        return of(townships, problem.crew(townships), plan, outside);
    }

    /** The same, offering nobody but this crew. */
    public GridBoard of(Collection<String> townships, List<Worker> crew, GridPlan plan, Collection<String> outside) {
        return of(townships, crew, plan, outside, seat -> true);
    }

    /** Two townships; open are the seats that somebody who serves both may take, all others stay as the plan has them. */
    public GridBoard border(List<String> pair, GridPlan plan) {
        List<Worker> crew = problem.crew(pair);
        Offers shared = problem.offers(crew.stream().filter(w -> w.townships().containsAll(pair)).toList());
        return of(pair, crew, plan, problem.townships(), seat -> !shared.of(seat).isEmpty());
    }

    /** One or more townships; only the seats chosen are open, all others stay as the plan has them. */
    public GridBoard of(Collection<String> townships, List<Worker> crew, GridPlan plan, Collection<String> outside,
                        Predicate<Seat> open) {
        GridPolicy policy = problem.setting().policy();
        Map<String, Hand> hands = new HashMap<>();
        for (Worker worker : crew) {
            hands.put(worker.code(), new Hand(hands.size(), worker, policy.load(), policy.roles().size()));
        }
        bearOutside(hands, crew, townships, plan, outside);
        Offers offers = problem.offers(crew);
        List<GridSeat> seats = new ArrayList<>();
        for (String township : townships) {
            for (Seat seat : problem.seats(township)) {
                boolean isOpen = open.test(seat);
                GridSeat entity = seat(seats.size(), seat, isOpen ? offers.of(seat) : holder(seat, plan), hands);
                plan.of(seat.id()).map(entity::candidate).ifPresent(entity::setHand);
                entity.pin(!isOpen || entity.getCandidates().isEmpty());
                seats.add(entity);
            }
        }
        return new GridBoard(seats, new Vicinity(policy.neighbours()), new GridWeights(problem.setting().weights()));
    }

    /** Tells every seat who holds it in a published plan, so that a change has its price. */
    public static void publish(GridBoard board, GridPlan published) {
        board.getSeats().forEach(s -> published.of(s.getId()).ifPresent(s::publish));
    }

    private void bearOutside(Map<String, Hand> hands, List<Worker> crew, Collection<String> townships, GridPlan plan,
                             Collection<String> outside) {
        Set<String> others = new HashSet<>();
        for (Worker worker : crew) {
            if (worker.townships().size() > 1) {
                others.addAll(worker.townships());
            }
        }
        others.retainAll(outside);
        others.removeAll(townships);
        for (String township : others) {
            for (Seat seat : problem.seats(township)) {
                plan.of(seat.id()).map(hands::get).ifPresent(h -> h.bearOutside(seat));
            }
        }
    }

    /** A seat that stays needs no offers but its holder's. */
    private List<Offer> holder(Seat seat, GridPlan plan) {
        return plan.of(seat.id()).flatMap(problem::worker).map(w -> problem.offers(List.of(w)).of(seat)).orElse(List.of());
    }

    private static GridSeat seat(int number, Seat seat, List<Offer> offers, Map<String, Hand> hands) {
        List<Offer> ordered = new ArrayList<>(offers);
        ordered.sort(Comparator.comparingInt(o -> hands.get(o.worker().code()).index()));
        return new GridSeat(number, seat, ordered.stream().map(o -> hands.get(o.worker().code())).toList(),
                ordered.stream().map(Offer::fit).toArray(Fit[]::new));
    }
}
