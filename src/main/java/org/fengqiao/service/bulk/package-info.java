/**
 * Replays all receipts of a period, one after the other, under other rules and sums up what would change: "what would
 * this change do?". Memory does not grow with the number of receipts.
 *
 * <p>May use what {@code service} may, and {@code job}.
 */
package org.fengqiao.service.bulk;
