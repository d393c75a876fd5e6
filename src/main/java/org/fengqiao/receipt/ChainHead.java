package org.fengqiao.receipt;

import java.time.Instant;
import org.fengqiao.receipt.key.WrappedKey;

/**
 * The end of a matter's chain.
 *
 * @param sequence   of the last entry; 0 while there is none
 * @param hash       of the last entry; {@link Link#GENESIS} while there is none
 * @param recordedAt of the last entry
 * @param key        null before the first personal field and after erasing
 */
record ChainHead(String matter, long sequence, String hash, Instant recordedAt, WrappedKey key) {

    /** Of a chain that is yet to begin. */
    static ChainHead none(String matter, Instant now) {
        return new ChainHead(matter, 0, Link.GENESIS, now, null);
    }

    /** The place of the next entry. Its time never lies before that of the last. */
    Link next(Instant clock, AnchorRef after) {
        Instant recorded = sequence > 0 && recordedAt.isAfter(clock) ? recordedAt : clock;
        return new Link(matter, sequence + 1, hash, recorded, clock, after);
    }
}
