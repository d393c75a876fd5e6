/**
 * Searches in the background: a bounded number at a time, each with its progress, each to be ended early. Jobs live and
 * end with the process; what should last is stored as a roster.
 *
 * <p>May use: {@code planning.visits}, {@code problem}, {@code term}.
 */
package org.fengqiao.roster.job;
