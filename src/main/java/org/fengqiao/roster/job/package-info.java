/**
 * Searches for rosters and repairs as jobs: each with its progress and the best so far, each to be ended early, kept for
 * thirty days.
 *
 * <p>May use: {@code planning.visits}, {@code job}, {@code json}, {@code problem}, {@code term}.
 */
package org.fengqiao.roster.job;
