/**
 * What follows from a place's settings for a period: the demands (who has to be somewhere on some day), who could take
 * each of them on which day and why others could not, and what makes the whole impossible before any search begins.
 *
 * <p>May use: {@code planning.visits.setting} and what it may use. Pure: same settings and period, same demands.
 */
package org.fengqiao.planning.visits.demand;
