/**
 * What a rule may say. Outcomes are constants of the rule: they name actions, roles and limits; the decision finds the
 * bodies, posts and instants.
 */
package org.fengqiao.policy.outcome;
