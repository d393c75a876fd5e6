/**
 * Deciding and assessing. {@code Decider} and {@code Assessor} are pure: same input, instant, policy and directory give
 * the same bytes. What they say is a {@link org.fengqiao.decision.Decision}: per demand a route, duties, alerts and
 * papers, each with its basis. {@code scenario} runs the scenarios that stand beside the packs,
 * {@code why} explains decisions and what they leave out, {@code replay} tells what changes from one to another.
 *
 * <p>May use: {@code term}, {@code text}, {@code matter}, {@code place}, {@code calendar}, {@code policy}, {@code json}.
 */
package org.fengqiao.decision;
