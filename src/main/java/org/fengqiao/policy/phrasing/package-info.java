/**
 * Conditions and outcomes as Chinese sentences, for traces, pages and reports. For people only: what needs an identity
 * uses {@link org.fengqiao.policy.rule.Condition#text()}.
 *
 * <p>May use: the rule model, outcomes and vocabulary of {@code policy}.
 */
package org.fengqiao.policy.phrasing;
