package org.fengqiao.outbox;

import java.time.Instant;

/**
 * An event on its way to a subscription.
 *
 * @param event  id of the event
 * @param tries  so far
 * @param dueAt  when it is tried next, while it waits
 * @param told   what the last try met, in Chinese; null before the first and after success
 */
public record Delivery(long id, String event, String kind, String matter, String subscription, DeliveryState state,
                       int tries, Instant dueAt, String told, Instant doneAt) {
}
