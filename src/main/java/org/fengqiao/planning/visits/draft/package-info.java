/**
 * A first roster within milliseconds: each duty, the scarcest first, goes where it costs least by books that are kept as
 * duties are placed. The books price what the constraints price, in plain Java and a hundred times as fast; the score of
 * the solver decides, and a test holds the two together.
 *
 * <p>May use: {@code planning.visits.roster}, {@code demand}, {@code setting}.
 */
package org.fengqiao.planning.visits.draft;
