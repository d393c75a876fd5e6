/**
 * What the solver works on: seats that want a hand, one part of the place at a time. A hand is a worker together with
 * what he already bears outside of the part, so that each part pays exactly what it adds and the parts sum up to the
 * whole. A plan is a value that can be stored, compared and handed on.
 *
 * <p>May use: {@code planning.grids.cover}, {@code setting}, OptaPlanner.
 */
package org.fengqiao.planning.grids.plan;
