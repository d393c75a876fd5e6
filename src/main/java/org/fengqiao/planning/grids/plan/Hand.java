package org.fengqiao.planning.grids.plan;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.grids.setting.LoadRule;
import org.fengqiao.planning.grids.setting.Worker;

/**
 * A worker in one part of the plan, with what he bears outside of it. Compared by identity, which is what the solver
 * does most.
 */
public final class Hand {

    private static final long TENTHS = 10;

    private final int index;
    private final Worker worker;
    private final int standard;
    private final int ceiling;
    private final int[] counts;
    private final Set<String> townships = new HashSet<>();
    private int load;

    Hand(int index, Worker worker, LoadRule rule, int roles) {
        this.index = index;
        this.worker = worker;
        this.standard = rule.standard(worker.share());
        this.ceiling = rule.ceiling(worker.share());
        this.counts = new int[roles];
    }

    /** Counts a seat held outside of the part. Only before the part is searched. */
    void bearOutside(Seat seat) {
        load += seat.load();
        counts[seat.role().index()]++;
        townships.add(seat.place().township());
    }

    public int index() {
        return index;
    }

    public Worker worker() {
        return worker;
    }

    public int standard() {
        return standard;
    }

    public int ceiling() {
        return ceiling;
    }

    public int load() {
        return load;
    }

    public int count(int role) {
        return counts[role];
    }

    public boolean isFree() {
        return load == 0 && Arrays.stream(counts).allMatch(c -> c == 0);
    }

    /** Points above the ceiling that so much more load adds. */
    public int overfull(int added) {
        return Math.max(0, load + added - ceiling) - Math.max(0, load - ceiling);
    }

    /** Points above what the worker should bear that so much more load adds. */
    public int overload(int added) {
        return Math.max(0, load + added - standard) - Math.max(0, load - standard);
    }

    /** The square of the load in tenths of what the worker should bear: what so much more load adds to it. */
    public long unevenness(int added) {
        return square(load + added) - square(load);
    }

    /** Seats of the role above what one worker may hold that so many more add. */
    public int tooMany(int role, int most, int added) {
        return Math.max(0, counts[role] + added - most) - Math.max(0, counts[role] - most);
    }

    /** Townships beyond the first that this many seats add. */
    public int furtherTownships(Set<String> added) {
        Set<String> all = new HashSet<>(townships);
        all.addAll(added);
        return Math.max(0, all.size() - 1) - Math.max(0, townships.size() - 1);
    }

    private long square(int points) {
        return points * TENTHS * points * TENTHS / ((long) standard * standard);
    }

    @Override
    public String toString() {
        return worker.code();
    }
}
