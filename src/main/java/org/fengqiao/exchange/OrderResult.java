package org.fengqiao.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What the receiver says about one order.
 *
 * @param number    of the sender
 * @param ownNumber under which the receiver keeps it; null where it was not accepted
 * @param reason    why it was not accepted; null where it was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderResult(String number, boolean accepted, String ownNumber, String reason) {

    public static OrderResult accepted(String number, String ownNumber) {
        return new OrderResult(number, true, ownNumber, null);
    }

    public static OrderResult refused(String number, String reason) {
        return new OrderResult(number, false, null, reason);
    }
}
