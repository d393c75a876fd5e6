package org.fengqiao.roster.job;

/**
 * A point of the plot.
 *
 * @param part   name of the variant
 * @param millis since the variant began
 * @param hard   0 when nothing is broken, otherwise negative
 */
public record Improvement(String part, long millis, long hard, long soft) {
}
