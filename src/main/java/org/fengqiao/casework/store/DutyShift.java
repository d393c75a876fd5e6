package org.fengqiao.casework.store;

import java.time.Instant;

/**
 * Who leads a body for some hours.
 *
 * @param from   inclusive
 * @param until  exclusive
 * @param person null where nobody does: that is an alarm when somebody is looked for
 */
public record DutyShift(Instant from, Instant until, String post, String person) {
}
