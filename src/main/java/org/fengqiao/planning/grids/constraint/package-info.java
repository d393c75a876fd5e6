/**
 * What a plan of grids must and should be: one method a concern, each with a sentence that names place, worker and the
 * line or article behind it. Weights lie outside.
 *
 * <p>May use: {@code planning.grids.plan}, {@code cover}, {@code setting}, OptaPlanner.
 */
package org.fengqiao.planning.grids.constraint;
