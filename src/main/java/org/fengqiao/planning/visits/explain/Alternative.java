package org.fengqiao.planning.visits.explain;

import org.fengqiao.planning.visits.roster.Assignment;

/**
 * Somebody else, or another day, for a duty.
 *
 * @param leader title and name on that day
 * @param hard   negative: so much more would be broken
 * @param soft   what the whole roster gains (positive) or loses (negative)
 */
public record Alternative(Assignment assignment, String leader, long hard, long soft) {

    public boolean isPossible() {
        return hard >= 0;
    }
}
