/** The rule model: what reading makes of DRL, sentences and table rows, and what the engine is built from. */
package org.fengqiao.policy.rule;
