package org.fengqiao.planning.grids.solve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.grids.cover.Fit;
import org.fengqiao.planning.grids.plan.GridBoard;
import org.fengqiao.planning.grids.plan.GridSeat;
import org.fengqiao.planning.grids.plan.GridWeights;
import org.fengqiao.planning.grids.plan.Hand;
import org.fengqiao.planning.grids.setting.GridConcern;

/** What the hands of a board bear while it is being filled. Not the score: only what construction must look at. */
final class Tally {

    private final GridWeights weights;
    private final int roles;
    private final boolean hasCeiling;
    private final Map<Hand, int[]> counts = new HashMap<>();
    private final Map<Hand, Integer> loads = new HashMap<>();
    private final Map<Hand, List<GridSeat>> held = new HashMap<>();
    private final Map<String, List<GridSeat>> byPlace = new HashMap<>();

    Tally(GridBoard board) {
        this.weights = board.getWeights();
        this.hasCeiling = !weights.of(GridConcern.OVERFULL).isZero();
        this.roles = board.getSeats().stream().mapToInt(GridSeat::getRoleIndex).max().orElse(0) + 1;
        for (GridSeat seat : board.getSeats()) {
            byPlace.computeIfAbsent(seat.getPlace(), k -> new ArrayList<>()).add(seat);
            if (seat.getHand() != null) {
                count(seat, seat.getHand(), 1);
            }
        }
    }

    void put(GridSeat seat, Hand hand) {
        if (seat.getHand() != null) {
            count(seat, seat.getHand(), -1);
        }
        seat.setHand(hand);
        if (hand != null) {
            count(seat, hand, 1);
        }
    }

    /** Whether the hand has room for the seat and the place has nobody who stands against it. */
    boolean fits(GridSeat seat, Hand hand) {
        return room(seat, hand) > 0
                && (!hasCeiling || load(hand) + seat.getLoad() <= hand.ceiling() - hand.load())
                && !isExcluded(seat, hand);
    }

    /** Seats of the same role that the hand could still take. */
    int room(GridSeat seat, Hand hand) {
        int[] held = counts.get(hand);
        return seat.getRole().most() - hand.count(seat.getRoleIndex()) - (held == null ? 0 : held[seat.getRoleIndex()]);
    }

    /** Seats that the hand holds here, as they are now. */
    List<GridSeat> held(Hand hand) {
        return List.copyOf(held.getOrDefault(hand, List.of()));
    }

    boolean isOverfull(Hand hand) {
        return hasCeiling && hand.overfull(load(hand)) > 0;
    }

    boolean isExcluded(GridSeat seat, Hand hand) {
        for (GridSeat other : byPlace.get(seat.getPlace())) {
            if (other != seat && other.getHand() != null && other.getRole().excludes(seat.getRole())
                    && (other.getHand() == hand || other.getHand().worker().kin().contains(hand.worker().code())
                    || hand.worker().kin().contains(other.getHand().worker().code()))) {
                return true;
            }
        }
        return false;
    }

    /** What the hand would cost in the seat as things stand, all prices that need no other seat. */
    long price(GridSeat seat, Hand hand) {
        Fit fit = seat.fitOf(hand);
        int load = load(hand);
        int more = load + seat.getLoad();
        return weights.price(GridConcern.FAR) * fit.hectometres()
                + (fit.local() ? 0 : weights.price(GridConcern.NOT_LOCAL))
                + weights.price(GridConcern.LACKING) * fit.lacking()
                + (fit.changed() ? weights.price(GridConcern.NEW_HOLDER) : 0)
                + (seat.getPublished() == null || seat.getPublished().equals(hand.worker().code()) ? 0
                        : weights.price(GridConcern.CHANGED))
                + weights.price(GridConcern.OVERLOADED) * (hand.overload(more) - hand.overload(load))
                + weights.price(GridConcern.UNEVEN) * (hand.unevenness(more) - hand.unevenness(load));
    }

    /** What a second seat like this costs more than the first, for the load it adds. */
    long slope(GridSeat seat, Hand hand) {
        long tenths = 10L * seat.getLoad() / hand.standard();
        return weights.price(GridConcern.UNEVEN) * 2 * tenths * tenths;
    }

    private int load(Hand hand) {
        return loads.getOrDefault(hand, 0);
    }

    private void count(GridSeat seat, Hand hand, int by) {
        counts.computeIfAbsent(hand, k -> new int[roles])[seat.getRoleIndex()] += by;
        loads.merge(hand, by * seat.getLoad(), Integer::sum);
        List<GridSeat> seats = held.computeIfAbsent(hand, k -> new ArrayList<>());
        if (by > 0) {
            seats.add(seat);
        } else {
            seats.remove(seat);
        }
    }

}
