/**
 * A day's round that one person can walk: quotas of the day, due revisits and matters, opening hours, breaks, ways on
 * foot. Care visits are made to people who have said that they want them ({@code asked}); nothing else about a person
 * enters here. A day is small, so it is solved by insertion and exchange without a solver library; tests compare with
 * every possible round. {@code setting} reads what a place writes down, {@code day} makes the stops of a day of it.
 *
 * <p>May use: {@code planning}.
 */
package org.fengqiao.planning.rounds;
