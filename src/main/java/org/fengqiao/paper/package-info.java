/**
 * Papers: drafted by the system, issued by a person with a number that has no gaps, served with attempts and proof, and
 * printed through templates that staff edit. Told in {@code docs/papers.md}.
 *
 * <p>May use: {@code term}, {@code json}, {@code receipt} (its transactions and hashes), {@code person} (seals and
 * spellings). Knows the database. What a paper must say and to whom it must not go is pure.
 */
package org.fengqiao.paper;
