/**
 * Packs of rules: reading, checking, building and revising them. A {@link org.fengqiao.policy.Policy} is what a pack
 * and the packs it extends amount to; it is immutable, has a revision, and answers which rules match a demand.
 *
 * <p>Sub-packages: {@code fact} what rules look at, {@code outcome} what rules say, {@code vocabulary} the Chinese and
 * English names of both, {@code rule} the rule model, {@code reading} from files to rule models, {@code engine} from
 * rule models to Drools. Only {@code reading} and {@code engine} know Drools.
 *
 * <p>May use: {@code term}, {@code text}, {@code matter}, {@code place}, {@code calendar}, {@code json}.
 */
package org.fengqiao.policy;
