package org.fengqiao.planning.grids.solve;

/**
 * How long one part may be searched.
 *
 * @param moves  moves tried, or 0 when time is what counts
 * @param millis time, where moves are 0
 */
record Budget(long moves, long millis) {
}
