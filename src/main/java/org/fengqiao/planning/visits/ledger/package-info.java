/**
 * The fast way to a good roster. Books are kept as duties are placed and price every change in plain Java, some thirty
 * times as fast as the constraints do; a draft places the scarcest duty first, annealing then tries millions of changes.
 * What is broken and what it costs is still said by the constraints alone: the solver scores what comes out, and a test
 * holds the books to the constraints point by point.
 *
 * <p>May use: {@code planning.visits.roster}, {@code demand}, {@code setting}.
 */
package org.fengqiao.planning.visits.ledger;
