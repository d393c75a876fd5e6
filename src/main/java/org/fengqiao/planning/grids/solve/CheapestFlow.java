package org.fengqiao.planning.grids.solve;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Gives every seat one hand at the least sum of prices, exactly: a cheapest flow by successive shortest paths. A hand
 * takes as many seats as it has room; each one after the first costs so much more than the one before. A seat may stay
 * empty at a price. All prices are 0 or positive.
 */
final class CheapestFlow {

    static final int EMPTY = -1;
    private static final int NODE_BITS = 20;

    private final int[][] hands;
    private final long[][] prices;
    private final long[] slope;
    private final int[] room;
    private final long emptyPrice;
    private final int[] handOf;
    private final int[] taken;
    private final int[][] seatsOf;
    private final long[] potential;
    private final long[] distance;
    private final int[] from;
    private final int[] touched;
    private int touchedCount;

    /**
     * @param hands      by seat: the hands it is offered
     * @param prices     by seat: the price of each
     * @param room       by hand: most seats
     * @param slope      by hand: what a seat costs more than the one before
     * @param emptyPrice of a seat that stays empty
     */
    CheapestFlow(int[][] hands, long[][] prices, int[] room, long[] slope, long emptyPrice) {
        this.hands = hands;
        this.prices = prices;
        this.room = room;
        this.slope = slope;
        this.emptyPrice = emptyPrice;
        this.handOf = new int[hands.length];
        this.taken = new int[room.length];
        this.seatsOf = new int[room.length][];
        int nodes = hands.length + room.length;
        this.potential = new long[nodes];
        this.distance = new long[nodes];
        this.from = new int[nodes];
        this.touched = new int[nodes];
        Arrays.fill(handOf, EMPTY);
        Arrays.fill(distance, Long.MAX_VALUE);
    }

    /** By seat: its hand, or {@link #EMPTY}. */
    int[] solve() {
        for (int seat = 0; seat < hands.length; seat++) {
            augment(seat);
        }
        return handOf.clone();
    }

    /** The sum of prices of what {@link #solve} found. */
    long price() {
        long sum = 0;
        for (int seat = 0; seat < hands.length; seat++) {
            sum += handOf[seat] == EMPTY ? emptyPrice : price(seat, handOf[seat]);
        }
        for (int hand = 0; hand < room.length; hand++) {
            sum += slope[hand] * taken[hand] * (taken[hand] - 1L) / 2;
        }
        return sum;
    }

    /** Shortest way from the seat to any place with room left, or to a seat that had better stay empty. */
    private void augment(int start) {
        PriorityQueue<Long> open = new PriorityQueue<>();
        reach(start, 0, EMPTY, open);
        int end = EMPTY;
        long best = Long.MAX_VALUE;
        while (!open.isEmpty()) {
            long next = open.poll();
            int node = (int) (next & (1 << NODE_BITS) - 1);
            long length = next >> NODE_BITS;
            if (length >= best) {
                break;
            }
            if (length > distance[node]) {
                continue;
            }
            long exit = length + potential[node] + exitPrice(node);
            if (exit < best) {
                best = exit;
                end = node;
            }
            expand(node, length, open);
        }
        settle(best);
        take(end);
    }

    private long exitPrice(int node) {
        if (node < hands.length) {
            return emptyPrice;
        }
        int hand = node - hands.length;
        return taken[hand] < room[hand] ? slope[hand] * taken[hand] : Long.MAX_VALUE / 4;
    }

    private void expand(int node, long length, PriorityQueue<Long> open) {
        if (node < hands.length) {
            for (int i = 0; i < hands[node].length; i++) {
                int to = hands.length + hands[node][i];
                if (hands[node][i] != handOf[node] && room[hands[node][i]] > 0) {
                    reach(to, length + prices[node][i] + potential[node] - potential[to], node, open);
                }
            }
        } else if (seatsOf[node - hands.length] != null) {
            int hand = node - hands.length;
            for (int i = 0; i < taken[hand]; i++) {
                int seat = seatsOf[hand][i];
                reach(seat, length - price(seat, hand) + potential[node] - potential[seat], node, open);
            }
        }
    }

    private void reach(int node, long length, int before, PriorityQueue<Long> open) {
        if (length < distance[node]) {
            if (distance[node] == Long.MAX_VALUE) {
                touched[touchedCount++] = node;
            }
            distance[node] = length;
            from[node] = before;
            open.add(length << NODE_BITS | node);
        }
    }

    private void settle(long best) {
        for (int i = 0; i < touchedCount; i++) {
            int node = touched[i];
            if (distance[node] < best) {
                potential[node] += distance[node] - best;
            }
            distance[node] = Long.MAX_VALUE;
        }
        touchedCount = 0;
    }

    /** Walks back from the end; every seat on the way changes to the hand behind it. */
    private void take(int end) {
        int node = end;
        int grown = node < hands.length ? EMPTY : node - hands.length;
        if (grown == EMPTY) {
            int hand = from[node] == EMPTY ? EMPTY : from[node] - hands.length;
            if (hand != EMPTY) {
                leave(node, hand);
                node = from[node];
            } else {
                return;
            }
        }
        while (node != EMPTY) {
            int seat = from[node];
            int hand = node - hands.length;
            int before = from[seat];
            if (before != EMPTY) {
                leave(seat, before - hands.length);
            }
            enter(seat, hand);
            node = before;
        }
    }

    private void leave(int seat, int hand) {
        int[] seats = seatsOf[hand];
        for (int i = 0; i < taken[hand]; i++) {
            if (seats[i] == seat) {
                seats[i] = seats[--taken[hand]];
                handOf[seat] = EMPTY;
                return;
            }
        }
    }

    private void enter(int seat, int hand) {
        if (seatsOf[hand] == null) {
            seatsOf[hand] = new int[2];
        } else if (seatsOf[hand].length == taken[hand]) {
            seatsOf[hand] = Arrays.copyOf(seatsOf[hand], taken[hand] * 2);
        }
        seatsOf[hand][taken[hand]++] = seat;
        handOf[seat] = hand;
    }

    private long price(int seat, int hand) {
        for (int i = 0; i < hands[seat].length; i++) {
            if (hands[seat][i] == hand) {
                return prices[seat][i];
            }
        }
        throw new IllegalStateException("hand is not offered");
    }
}
