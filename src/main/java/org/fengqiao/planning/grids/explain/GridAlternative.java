package org.fengqiao.planning.grids.explain;

/**
 * Somebody else for a seat.
 *
 * @param worker code
 * @param label  name and kind
 * @param hard   negative: so much more would be broken
 * @param soft   what the whole plan gains (positive) or loses (negative)
 */
public record GridAlternative(String worker, String label, long hard, long soft) {

    public boolean isPossible() {
        return hard >= 0;
    }
}
