package org.fengqiao.exchange;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;

/**
 * The orders that the other side has, as they travel, to be compared with ours.
 *
 * @param format {@link #FORMAT}
 */
@JsonPropertyOrder({"format", "orders"})
public record OrderList(String format, List<Entry> orders) {

    public static final String FORMAT = "fengqiao-order-list/1";

    public OrderList {
        orders = orders == null ? List.of() : List.copyOf(orders);
    }

    /**
     * @param number of whoever sent the order; not null
     * @param state  in the words of the other side, or null
     * @param dueAt  until when, or null
     */
    public record Entry(String number, String state, Instant dueAt) {
    }
}
