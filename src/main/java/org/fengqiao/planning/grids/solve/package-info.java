/**
 * The search for a plan: township by township on threads of its own a cheapest flow, then simulated annealing under all
 * constraints; then the seats along borders that some worker serves on both sides. Same problem, seed and steps give the
 * same plan on any number of threads; a budget in seconds gives the best that the machine finds in the time.
 *
 * <p>May use: {@code planning.grids.plan}, {@code constraint}, {@code cover}, {@code setting}, OptaPlanner.
 */
package org.fengqiao.planning.grids.solve;
