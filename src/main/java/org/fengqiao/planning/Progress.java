package org.fengqiao.planning;

/**
 * How far a search has come.
 *
 * @param millis time spent so far
 * @param hard   0 when nothing is broken, otherwise negative: how much is
 * @param soft   0 or negative: the price of what is not as it should be
 * @param share  part of the budget used, 0 to 1
 */
public record Progress(long millis, long hard, long soft, double share) {

    public boolean isFeasible() {
        return hard >= 0;
    }
}
