package org.fengqiao.planning.grids.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.planning.grids.plan.GridBoard;
import org.fengqiao.planning.grids.plan.GridSeat;
import org.fengqiao.planning.grids.plan.Hand;
import org.fengqiao.planning.grids.setting.GridConcern;
import org.fengqiao.planning.grids.setting.Role;

/**
 * Fills the open seats of a board: role by role the cheapest flow of seats to hands within what one may hold, looking at
 * what the roles before have given. Nothing that must not be broken is broken; what does not fit stays empty.
 */
public final class FlowStart {

    private static final int HANDS = 2; // how many may hand something on for one empty seat

    private final GridBoard board;
    private final Tally tally;

    public FlowStart(GridBoard board) {
        this.board = board;
        this.tally = new Tally(board);
    }

    /** Seats that are pinned or filled stay as they are. */
    public void fill() {
        Map<Role, List<List<GridSeat>>> layers = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (GridSeat seat : board.getSeats()) {
            if (!seat.isPinned() && seat.getHand() == null) {
                List<List<GridSeat>> ofRole = layers.computeIfAbsent(seat.getRole(), r -> new ArrayList<>());
                int layer = 0; // two seats of one role at one place must not go to one hand
                while (!seen.add(seat.getRoleIndex() + "/" + layer + "/" + seat.getPlace())) {
                    layer++;
                }
                while (ofRole.size() <= layer) {
                    ofRole.add(new ArrayList<>());
                }
                ofRole.get(layer).add(seat);
            }
        }
        layers.keySet().stream().sorted(Comparator.comparingInt(Role::index))
                .forEach(role -> layers.get(role).forEach(this::flow));
        board.getSeats().stream().filter(s -> !s.isPinned() && s.getHand() == null)
                .forEach(s -> squeeze(s, HANDS));
    }

    private void flow(List<GridSeat> seats) {
        Map<Hand, Integer> numbers = new HashMap<>();
        List<Hand> hands = new ArrayList<>();
        int[][] offered = new int[seats.size()][];
        long[][] prices = new long[seats.size()][];
        for (int i = 0; i < offered.length; i++) {
            GridSeat seat = seats.get(i);
            List<Hand> able = seat.getCandidates().stream().filter(h -> tally.fits(seat, h)).toList();
            offered[i] = able.stream().mapToInt(h -> numbers.computeIfAbsent(h, k -> {
                hands.add(k);
                return hands.size() - 1;
            })).toArray();
            prices[i] = able.stream().mapToLong(h -> tally.price(seat, h)).toArray();
        }
        GridSeat usual = seats.get(0);
        int[] given = new CheapestFlow(offered, prices, hands.stream().mapToInt(h -> tally.room(usual, h)).toArray(),
                hands.stream().mapToLong(h -> tally.slope(usual, h)).toArray(),
                Math.max(1, board.getWeights().price(GridConcern.UNFILLED))).solve();
        for (int i = 0; i < given.length; i++) {
            if (given[i] != CheapestFlow.EMPTY) {
                tally.put(seats.get(i), hands.get(given[i]));
            }
        }
        unload(seats);
    }

    /** The flow counts seats, not load: whoever is overfull gives back his heaviest seats and they are dealt again. */
    private void unload(List<GridSeat> seats) {
        List<GridSeat> back = new ArrayList<>();
        GridSeat[] heaviest = seats.toArray(GridSeat[]::new);
        Arrays.sort(heaviest, Comparator.comparingInt(GridSeat::getLoad).reversed()
                .thenComparingInt(GridSeat::getNumber));
        for (GridSeat seat : heaviest) {
            if (seat.getHand() != null && tally.isOverfull(seat.getHand())) {
                tally.put(seat, null);
                back.add(seat);
            }
        }
        back.forEach(this::cheapest);
    }

    private boolean cheapest(GridSeat seat) {
        Hand best = null;
        long least = Long.MAX_VALUE;
        for (Hand hand : seat.getCandidates()) {
            if (tally.fits(seat, hand) && tally.price(seat, hand) < least) {
                least = tally.price(seat, hand);
                best = hand;
            }
        }
        if (best != null) {
            tally.put(seat, best);
        }
        return best != null;
    }

    /**
     * Nobody has room: somebody who could take the seat hands one of his to a third, who may in turn hand on one of his.
     */
    private boolean squeeze(GridSeat seat, int depth) {
        if (cheapest(seat)) {
            return true;
        }
        if (depth == 0) {
            return false;
        }
        for (Hand hand : seat.getCandidates()) {
            for (GridSeat other : tally.held(hand)) {
                if (!other.isPinned() && handsOn(seat, hand, other, depth)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean handsOn(GridSeat seat, Hand hand, GridSeat other, int depth) {
        tally.put(other, null);
        if (tally.fits(seat, hand)) {
            tally.put(seat, hand);
            if (squeeze(other, depth - 1)) {
                return true;
            }
            tally.put(seat, null);
        }
        tally.put(other, hand);
        return false;
    }
}
