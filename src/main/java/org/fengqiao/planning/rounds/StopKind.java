package org.fengqiao.planning.rounds;

import org.fengqiao.planning.Source;

/**
 * A kind of stop.
 *
 * @param quota    how many a day; 0 for kinds that are made only when something is due
 * @param minutes  at least so long at each
 * @param byNeed   whether only those come into question who have declared a need
 */
public record StopKind(String name, int quota, int minutes, boolean byNeed, Source source) {
}
