package org.fengqiao.roster.give;

import java.time.Instant;

/**
 * A calendar that somebody subscribed to.
 *
 * @param target    post or code of the place
 * @param revokedAt null while it works
 */
public record Feed(String id, String place, FeedKind kind, String target, String account, Instant madeAt,
                   Instant revokedAt) {
}
