package org.fengqiao.outbox;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Something to tell.
 *
 * @param kind   code of the event, for example {@code accepted}
 * @param matter id of the matter; events of one matter are delivered in the order in which they are appended
 * @param bodies codes of the bodies that have to do with it: subscriptions choose by them
 * @param at     when it happened
 * @param data   JSON values; no names, telephones, addresses or free text
 */
public record OutboxEvent(String kind, String matter, Set<String> bodies, Instant at, Map<String, Object> data) {

    public OutboxEvent {
        bodies = Set.copyOf(bodies);
        data = Map.copyOf(data);
    }
}
