/**
 * From what a place has written down, what came of earlier visits and what is due today to the stops among which a round
 * is searched. Pure: the same settings, day, results and matters give the same stops.
 *
 * <p>May use: {@code planning}, {@code planning.rounds}, {@code planning.rounds.setting}, {@code term}.
 */
package org.fengqiao.planning.rounds.day;
