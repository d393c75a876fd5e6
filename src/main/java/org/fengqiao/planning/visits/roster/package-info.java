/**
 * The planning domain: a duty of the roster is the entity, a slot (leader and day) its one variable, chosen among slots
 * that nothing bars. Classes that the solver handles are mutable and stay inside {@code planning.visits}; what leaves is
 * a {@link org.fengqiao.planning.visits.roster.Plan}.
 *
 * <p>May use: {@code planning.visits.demand}, {@code planning.visits.setting}, OptaPlanner.
 */
package org.fengqiao.planning.visits.roster;
