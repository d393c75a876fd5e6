package org.fengqiao.exchange;

import java.time.Instant;

/**
 * An order as it stands here.
 *
 * @param number of whoever sent it
 * @param matter number in the register, or null where it was not accepted here
 * @param batch  the last in which it went or came
 * @param dueAt  until when, or null
 */
public record OurOrder(String number, String matter, String batch, OrderState state, Instant dueAt) {

    /** The same after somebody looked how the matter stands. */
    public OurOrder standing(OrderState now) {
        return new OurOrder(number, matter, batch, now, dueAt);
    }
}
