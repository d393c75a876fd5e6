package org.fengqiao.casework.light;

import java.time.Instant;

/**
 * A duty that is overdue and still owed.
 *
 * @param body      code of the body that owes it
 * @param due       last instant in time
 * @param prominent whether its matter raised an alarm or climbed
 */
public record Arrear(String body, Instant due, boolean prominent) {
}
