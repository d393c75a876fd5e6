package org.fengqiao.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.fengqiao.matter.Accused;

/**
 * A work order as it travels.
 *
 * @param number  of the sender, unique with them; not null
 * @param title   one line; not null
 * @param content what is to be done, or null
 * @param item    catalogue item by code or name, or null
 * @param place   code of the division, or null
 * @param address where, or null
 * @param handler body that is to handle it, by code or name; not null
 * @param sentAt  when the sender dispatched it; not null
 * @param dueAt   until when, or null
 * @param contact how to reach the petitioner; null where they did not agree, and always for an informer
 * @param accused whom it accuses, each by body, post or both; empty for anything but an accusation. Left out of JSON where
 *                empty, so that an order from before there was this field still has the same hash
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"number", "title", "content", "item", "place", "address", "handler", "sentAt", "dueAt", "contact",
    "accused"})
public record WorkOrder(String number, String title, String content, String item, String place, String address,
                        String handler, Instant sentAt, Instant dueAt, String contact,
                        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Accused> accused) {

    public WorkOrder {
        accused = accused == null ? List.of() : List.copyOf(accused);
    }

    /** Never the contact, what the petitioner wrote, or whom it accuses. */
    @Override
    public String toString() {
        return "WorkOrder[" + number + "]";
    }
}
