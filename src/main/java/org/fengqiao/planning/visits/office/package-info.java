/**
 * What an office does with a roster, as values and rules: draft, sent to the leaders' offices, replies, approval,
 * publication, repair; the lines of its tables; the public notice; records of sessions; how often each leader received;
 * the formats by which cases come in and visits go out. Pure: time and accounts are passed in.
 *
 * <p>May use: {@code planning.visits} and below, {@code term}. Tells nothing of OptaPlanner, so that the shell need not
 * know it.
 */
package org.fengqiao.planning.visits.office;
