package org.fengqiao.planning.rounds;

import org.fengqiao.planning.Source;

/**
 * A kind of stop.
 *
 * @param quota     how many a day; 0 for kinds that are made only when something is due
 * @param minutes   at least so long at each
 * @param byNeed    whether only those come into question who have declared a need
 * @param everyDays not again before so many days have passed; 0 for no such rest
 */
public record StopKind(String name, int quota, int minutes, boolean byNeed, int everyDays, Source source) {

    /** The same kind with another quota. */
    public StopKind withQuota(int other) {
        return new StopKind(name, other, minutes, byNeed, everyDays, source);
    }
}
