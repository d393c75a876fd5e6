package org.fengqiao.exchange;

import java.time.Instant;

/**
 * An order as it stands in a list of the other side.
 *
 * @param number of whoever sent it
 * @param state  null where the list does not say
 * @param dueAt  until when, or null where the list does not say
 */
public record ListedOrder(String number, OrderState state, Instant dueAt) {
}
