/**
 * Visit rosters: which leader receives, goes down or holds which case, on which day, and why. {@code setting} is what a
 * place writes down, {@code demand} what follows from it for a period, {@code roster} the planning domain,
 * {@code constraint} what a roster must and should be, {@code ledger} prices changes fast, {@code solve} the search, {@code explain} answers to "why",
 * {@code repair} mending a published roster.
 *
 * <p>May use: {@code term}, {@code json}, {@code place}, {@code calendar}, {@code planning}.
 */
package org.fengqiao.planning.visits;
