package org.fengqiao.exchange;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;

/**
 * Work orders that are sent together and acknowledged together.
 *
 * @param format   {@link #FORMAT}
 * @param batch    id given by the sender; the same id again is the same batch
 * @param sender   name of the sending system
 * @param receiver name of the receiving system
 */
@JsonPropertyOrder({"format", "batch", "sender", "receiver", "sentAt", "orders"})
public record OrderBatch(String format, String batch, String sender, String receiver, Instant sentAt,
                         List<WorkOrder> orders) {

    public static final String FORMAT = "fengqiao-work-orders/1";

    public OrderBatch {
        orders = orders == null ? List.of() : List.copyOf(orders);
    }

    public static OrderBatch of(String batch, String sender, String receiver, Instant sentAt, List<WorkOrder> orders) {
        return new OrderBatch(FORMAT, batch, sender, receiver, sentAt, orders);
    }
}
