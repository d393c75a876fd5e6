package org.fengqiao.planning.rounds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.fengqiao.planning.rounds.Timetable.Price;

/**
 * The best round among a few stops, proven: for every set of stops and every last one of it the earliest end is kept.
 * That suffices because whoever sets out later ends no sooner, and because the price of a set depends on its end alone.
 */
final class ExactRound {

    /** Sets grow with the power of two: twelve are 4,096. */
    static final int MOST = 12;
    private static final int NEVER = Integer.MAX_VALUE;

    private final Timetable timetable;
    private final List<Stop> stops;
    private final List<Stop> due;
    private final int count;
    private final int[] ends;
    private final byte[] before;
    private final int[][] ways;
    private final int[] kinds;
    private final int must;

    /** @param due of the whole day: what is not among the stops is left out */
    ExactRound(Timetable timetable, List<Stop> stops, List<Stop> due) {
        this.timetable = timetable;
        this.stops = stops;
        this.due = due;
        this.count = stops.size();
        this.ends = new int[count << count];
        this.before = new byte[count << count];
        this.ways = new int[count + 1][count];
        this.kinds = new int[count];
        int musts = 0;
        for (int i = 0; i < count; i++) {
            musts |= stops.get(i).must() ? 1 << i : 0;
            ways[count][i] = timetable.way(timetable.start(), stops.get(i));
            for (int j = 0; j < count; j++) {
                ways[j][i] = timetable.way(stops.get(j).spot(), stops.get(i));
                kinds[i] |= stops.get(j).kind().equals(stops.get(i).kind()) ? 1 << j : 0;
            }
        }
        this.must = musts;
    }

    List<Stop> best() {
        Arrays.fill(ends, NEVER);
        int best = 0;
        int ending = -1;
        Price least = timetable.price(List.of(), due);
        for (int set = 1; set < 1 << count; set++) {
            if (isWithinQuotas(set)) {
                int last = end(set);
                if (last >= 0) {
                    Price price = timetable.price(order(set, last), due, ends[set * count + last]);
                    if (price.compareTo(least) < 0) {
                        best = set;
                        ending = last;
                        least = price;
                    }
                }
            }
        }
        return order(best, ending);
    }

    /** Fills in the ends of a set whose subsets are done; the last stop of the order that ends first, or -1. */
    private int end(int set) {
        int first = -1;
        for (int last = 0; last < count; last++) {
            if ((set & 1 << last) != 0) {
                int rest = set & ~(1 << last);
                int at = set * count + last;
                if (rest == 0) {
                    come(at, timetable.begin(), count, last, -1);
                }
                for (int previous = 0; previous < count; previous++) {
                    if ((rest & 1 << previous) != 0 && ends[rest * count + previous] != NEVER) {
                        come(at, ends[rest * count + previous], previous, last, previous);
                    }
                }
                if (ends[at] != NEVER && (first < 0 || ends[at] < ends[set * count + first])) {
                    first = last;
                }
            }
        }
        return first;
    }

    private void come(int at, int now, int from, int last, int previous) {
        int end = timetable.end(now, ways[from][last], stops.get(last));
        if (end >= 0 && end < ends[at]) {
            ends[at] = end;
            before[at] = (byte) previous;
        }
    }

    private List<Stop> order(int whole, int end) {
        List<Stop> order = new ArrayList<>();
        int set = whole;
        for (int last = end; last >= 0;) {
            order.add(stops.get(last));
            int previous = before[set * count + last];
            set &= ~(1 << last);
            last = previous;
        }
        Collections.reverse(order);
        return order;
    }

    /** What is due comes on top of its quota, so only the others count against what it leaves. */
    private boolean isWithinQuotas(int set) {
        for (int i = 0; i < count; i++) {
            if ((set & ~must & 1 << i) != 0 && Integer.bitCount(set & kinds[i]) > stops.get(i).kind().quota()) {
                return false;
            }
        }
        return true;
    }
}
