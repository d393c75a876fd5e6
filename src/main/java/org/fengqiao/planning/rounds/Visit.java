package org.fengqiao.planning.rounds;

import java.time.LocalTime;

/**
 * A stop in a round.
 *
 * @param walked metres from the stop before
 * @param from   when the visit begins
 * @param to     when it ends
 */
public record Visit(Stop stop, int walked, LocalTime from, LocalTime to) {
}
