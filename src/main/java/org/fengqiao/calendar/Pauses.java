package org.fengqiao.calendar;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The spans of a count that do not run, in whole seconds, merged and in order. The last may have no end. */
final class Pauses {

    static final String REASON = "停算";
    static final long NEVER = Long.MAX_VALUE;

    private static final Pauses NONE = new Pauses(new long[0], new long[0]);

    private final long[] from;
    private final long[] to;

    private Pauses(long[] from, long[] to) {
        this.from = from;
        this.to = to;
    }

    static Pauses of(List<Counting.Span> spans) {
        if (spans.isEmpty()) {
            return NONE;
        }
        long[][] sorted = spans.stream()
                .map(s -> new long[] {s.from().getEpochSecond(), s.to() == null ? NEVER : s.to().getEpochSecond()})
                .filter(s -> s[0] < s[1])
                .sorted(Comparator.comparingLong(s -> s[0])).toArray(long[][]::new);
        long[] from = new long[sorted.length];
        long[] to = new long[sorted.length];
        int n = 0;
        for (long[] span : sorted) {
            if (n > 0 && span[0] <= to[n - 1]) {
                to[n - 1] = Math.max(to[n - 1], span[1]);
            } else {
                from[n] = span[0];
                to[n++] = span[1];
            }
        }
        return new Pauses(Arrays.copyOf(from, n), Arrays.copyOf(to, n));
    }

    boolean none() {
        return from.length == 0;
    }

    boolean touches(long day) {
        int i = next(Seconds.at(day, 0));
        return i < from.length && from[i] < Seconds.at(day + 1, 0);
    }

    /** Whether the pause without end has begun before the day is over. */
    boolean endless(long day) {
        return !none() && to[to.length - 1] == NEVER && from[from.length - 1] < Seconds.at(day + 1, 0);
    }

    /** Day on which the pause without end holds up a count begun at the instant. */
    long heldUp(long start) {
        return Seconds.day(Math.max(start, from[from.length - 1]));
    }

    /** Seconds of [begin, end) that are not paused. */
    long running(long begin, long end) {
        long left = end - begin;
        for (int i = next(begin); i < from.length && from[i] < end; i++) {
            left -= Math.min(to[i], end) - Math.max(from[i], begin);
        }
        return left;
    }

    /** The earliest instant by which {@code seconds} have run since {@code begin}, or {@link #NEVER}. */
    long advance(long begin, long seconds) {
        long at = begin;
        long left = seconds;
        for (int i = next(begin); i < from.length && left > 0 && from[i] < at + left; i++) {
            left -= Math.max(0, from[i] - at);
            at = to[i];
            if (at == NEVER) {
                return NEVER;
            }
        }
        return at + left;
    }

    /** Index of the first span that ends after the instant. */
    private int next(long at) {
        int found = Arrays.binarySearch(to, at);
        return found < 0 ? -found - 1 : found + 1;
    }
}
