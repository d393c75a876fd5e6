/**
 * Mending a published plan after leavers, newcomers, split or merged grids: only what is touched changes; where something
 * else has to give way, the reason is told.
 *
 * <p>May use: {@code planning.grids.solve}, {@code explain}, and what they may use.
 */
package org.fengqiao.planning.grids.repair;
