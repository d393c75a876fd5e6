/**
 * What a roster must be and should be: one named method a constraint, the weight outside, a justification in Chinese
 * that cites the line of the policy or the article.
 *
 * <p>May use: {@code planning.visits.roster}, {@code demand}, {@code setting}, OptaPlanner.
 */
package org.fengqiao.planning.visits.constraint;
