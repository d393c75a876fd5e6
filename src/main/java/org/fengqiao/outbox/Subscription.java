package org.fengqiao.outbox;

import java.time.Instant;
import java.util.Set;

/**
 * Who wants to be told what. The secret is not part of it: it is shown once.
 *
 * @param body   code of the body whose system it is, or null for one that serves several: what is confidential is then
 *               only told if the caller's predicate says so
 * @param kinds  codes of event kinds; empty for all
 * @param bodies codes of bodies that must have to do with the event; empty for all
 */
public record Subscription(String id, String name, String url, String body, Set<String> kinds, Set<String> bodies,
                           boolean enabled, String createdBy, Instant createdAt) {

    public Subscription {
        kinds = Set.copyOf(kinds);
        bodies = Set.copyOf(bodies);
    }

    boolean wants(OutboxEvent event) {
        return enabled && (kinds.isEmpty() || kinds.contains(event.kind()))
                && (bodies.isEmpty() || event.bodies().stream().anyMatch(bodies::contains));
    }
}
