package org.fengqiao.roster.job;

import org.fengqiao.planning.visits.roster.Plan;

/**
 * The best roster so far of the variant that is searched.
 *
 * @param part name of the variant, with whose weights {@code soft} is measured
 * @param hard 0 when nothing is broken, otherwise negative
 */
public record Best(String part, long hard, long soft, Plan plan) {
}
