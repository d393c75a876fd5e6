package org.fengqiao.round;

import java.time.Instant;

/**
 * What was registered from a stop.
 *
 * @param mark   sets several finds of one stop apart
 * @param signal its number in the register
 * @param matter number of the matter it was taken up as, or null
 */
public record Find(String stop, String mark, String signal, String matter, String account, Instant recordedAt) {
}
