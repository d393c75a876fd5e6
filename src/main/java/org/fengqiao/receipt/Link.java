package org.fengqiao.receipt;

import java.time.Instant;

/**
 * Where an entry stands in its chain.
 *
 * @param sequence   from 1 without gaps
 * @param previous   hash of the entry before; {@link #GENESIS} for the first
 * @param recordedAt when it was recorded, whole seconds; never before the entry before
 * @param clock      what the clock said; differs from {@code recordedAt} only after the clock was set back
 * @param after      the last anchor known when it was written: the entry is not older than that
 */
public record Link(String matter, long sequence, String previous, Instant recordedAt, Instant clock,
                   AnchorRef after) {

    /** What the first entry of a chain, and the first anchor, name as the one before. */
    public static final String GENESIS = "0".repeat(64);
}
