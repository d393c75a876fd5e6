package org.fengqiao.exchange;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;

/**
 * What the receiver of a batch says about it.
 *
 * @param format     {@link #FORMAT}
 * @param batch      id of the batch, as the sender gave it
 * @param receivedAt when it was read
 */
@JsonPropertyOrder({"format", "batch", "receivedAt", "results"})
public record Acknowledgement(String format, String batch, Instant receivedAt, List<OrderResult> results) {

    public static final String FORMAT = "fengqiao-acknowledgement/1";

    public Acknowledgement {
        results = results == null ? List.of() : List.copyOf(results);
    }

    public static Acknowledgement of(String batch, Instant receivedAt, List<OrderResult> results) {
        return new Acknowledgement(FORMAT, batch, receivedAt, results);
    }
}
