package org.fengqiao.planning.visits.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.fengqiao.planning.visits.demand.Slot;

/** The slots offered to one duty, quick to find by leader and day. */
final class Offer {

    private final Slot[] slots;
    /** Where the slots of a leader begin; those of one leader lie together, in order of the day. */
    private final int[] from;

    /** @param candidates in order of leader and day */
    Offer(List<Slot> candidates) {
        slots = candidates.toArray(Slot[]::new);
        from = new int[slots[slots.length - 1].leaderIndex() + 2];
        for (Slot slot : slots) {
            from[slot.leaderIndex() + 1]++;
        }
        Arrays.parallelPrefix(from, Integer::sum);
    }

    int size() {
        return slots.length;
    }

    Slot any(RandomGenerator random) {
        return slots[random.nextInt(slots.length)];
    }

    /** Any slot of the leader, or null when the leader is not offered. */
    Slot any(int leader, RandomGenerator random) {
        int count = leader + 1 < from.length ? from[leader + 1] - from[leader] : 0;
        return count == 0 ? null : slots[from[leader] + random.nextInt(count)];
    }

    /** The slot of the leader on the day of another slot, or null. */
    Slot find(int leader, Slot day) {
        if (leader + 1 >= from.length) {
            return null;
        }
        int low = from[leader];
        int high = from[leader + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = slots[middle].day().compareTo(day.day());
            if (order == 0) {
                return slots[middle];
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }
}
