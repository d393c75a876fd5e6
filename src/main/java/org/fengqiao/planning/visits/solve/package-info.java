/**
 * The search for a roster: construction, then simulated annealing. Same problem, seed and number of steps give the same
 * roster; a budget in seconds gives the best that the machine finds in the time.
 *
 * <p>May use: {@code planning.visits.roster}, {@code constraint}, {@code demand}, {@code setting}, OptaPlanner.
 */
package org.fengqiao.planning.visits.solve;
