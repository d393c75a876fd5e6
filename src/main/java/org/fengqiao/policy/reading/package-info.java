/**
 * From the files of a pack to its rules. Nothing here runs what it reads: text becomes tokens, tokens are read by
 * recursive descent against the vocabulary, and what the vocabulary does not know is an error with a position.
 *
 * <p>{@link org.fengqiao.policy.reading.PackReader} is the way in. DRL rules, sentences and table rows all end as
 * {@link org.fengqiao.policy.rule.Rule}; the parser of Drools is asked only whether a rule is standard DRL.
 *
 * <p>May use: {@code policy} and its vocabulary, rule model and outcomes, {@code term}, {@code matter}, {@code place},
 * {@code calendar}.
 */
package org.fengqiao.policy.reading;
