package org.fengqiao.receipt;

/**
 * What came of recording.
 *
 * @param repeated whether the receipt was there already under the same idempotency key: cause nothing again
 */
public record Recorded(Receipt receipt, boolean repeated) {
}
