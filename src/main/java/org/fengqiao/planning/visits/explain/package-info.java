/**
 * Answers about a roster: who else could and at what price, why him, why not her, why not on Tuesday, what a move costs
 * and breaks, how evenly the load lies. Nothing here searches; a roster is taken as it is.
 *
 * <p>May use: {@code planning.visits.solve} for scoring, and what that may use.
 */
package org.fengqiao.planning.visits.explain;
