package org.fengqiao.planning.rounds.day;

import java.time.LocalDate;

/**
 * A matter of a grid in which something is owed.
 *
 * @param number  in the register
 * @param grid    code, or empty when only the division is known
 * @param what    is owed, for example 办结回访
 * @param due     last day (Asia/Shanghai), or null without limit
 * @param revisit whether it is a revisit
 */
public record DueMatter(String number, String grid, String what, LocalDate due, boolean revisit) {
}
