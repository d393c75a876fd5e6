/**
 * What has to be covered: one seat for every role at every place, and who may take it. Whoever is barred is never
 * offered, so it can not be violated; the same answers explain later why somebody was not considered. Seats and workers
 * are held for the whole place, offers are made township by township when asked for, so that memory stays small.
 *
 * <p>May use: {@code planning.grids.setting} and what that may use. Nothing here knows a solver.
 */
package org.fengqiao.planning.grids.cover;
