/**
 * From rule models to Drools: the canonical model is built directly, no text is generated, nothing is compiled and no
 * class is loaded per rule. {@link org.fengqiao.policy.engine.RuleEngine} is the only door.
 *
 * <p>The classes of Drools used here ({@code org.drools.model}, {@code KieBaseBuilder}) are public but outside its
 * stable interface, so nothing else may use them. Deliberately not used: the alpha network compiler and sequential
 * mode (wrong results in 10.2), an alpha hashing threshold of one (fails), {@code drools-mvel} (would evaluate text).
 */
package org.fengqiao.policy.engine;
