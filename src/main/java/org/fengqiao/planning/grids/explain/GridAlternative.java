package org.fengqiao.planning.grids.explain;

/**
 * Somebody else for a seat, or nobody.
 *
 * @param worker code; null for leaving it empty
 * @param label  name and kind, or 留空
 * @param hard   negative: so much more would be broken
 * @param soft   what the whole plan gains (positive) or loses (negative)
 */
public record GridAlternative(String worker, String label, long hard, long soft) {

    public boolean leavesEmpty() {
        return worker == null;
    }

    public boolean isPossible() {
        return hard >= 0;
    }
}
