/**
 * Answers about a plan: what is missing before it is searched for, who else could take a seat and at what price, why him,
 * why not her, what a move costs and breaks, where gaps are and what would fill them, who changes against last year.
 * Nothing here searches; a plan is taken as it is.
 *
 * <p>May use: {@code planning.grids.solve} for scoring, and what that may use.
 */
package org.fengqiao.planning.grids.explain;
