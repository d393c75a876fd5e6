package org.fengqiao.receipt;

import java.time.Instant;

/**
 * A receipt in a list.
 *
 * @param erased whether its personal fields are gone: it cannot be replayed
 */
public record Summary(long cursor, String matter, long sequence, String hash, String decision, Instant recordedAt,
                      Asked asked, String pack, String policyRevision, String directoryRevision, boolean erased) {
}
