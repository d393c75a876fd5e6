package org.fengqiao.outbox;

import java.time.Duration;

/**
 * How long to wait after a failed try: doubled each time, up to a longest wait, with a random half so that many
 * deliveries that failed together do not come back together.
 *
 * @param first   after the first try
 * @param longest never more
 * @param tries   after so many a delivery is dead
 */
public record BackOff(Duration first, Duration longest, int tries) {

    private static final int LARGEST_SHIFT = 20;

    /** Sixteen tries: from five seconds up to six hours, a day and a half in all. */
    public static BackOff standard() {
        return new BackOff(Duration.ofSeconds(5), Duration.ofHours(6), 16);
    }

    /**
     * @param tried  how many tries failed, from 1
     * @param random from 0 (inclusive) to 1 (exclusive)
     */
    public Duration after(int tried, double random) {
        long doubled = first.toMillis() << Math.min(tried - 1, LARGEST_SHIFT);
        long whole = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(whole / 2 + (long) (whole / 2.0 * random));
    }
}
