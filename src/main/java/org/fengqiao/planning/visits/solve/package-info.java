/**
 * The search for a roster: a draft, annealing on the books of {@code ledger}, and a last look with the constraints. Every
 * score that is told comes from the constraints. Same problem, seed and number of steps give the same roster; a budget in
 * seconds gives the best that the machine finds in the time.
 *
 * <p>May use: {@code planning.visits.roster}, {@code ledger}, {@code constraint}, {@code demand}, {@code setting}, OptaPlanner.
 */
package org.fengqiao.planning.visits.solve;
