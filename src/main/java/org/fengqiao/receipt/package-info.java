/**
 * Receipts: what was asked, what was answered, under which policy and directory, kept so that it can be proven and
 * replayed. Entries are chained per matter and anchored daily; personal fields stand apart, encrypted per matter, and
 * can be erased without breaking a chain. The format is told in {@code docs/receipts.md}.
 *
 * <p>May use: {@code term}, {@code json}, {@code matter}, {@code place}, {@code calendar}, {@code policy},
 * {@code decision}, {@code routine}. Knows the database. Sub-packages: {@code key} keys and ciphers, {@code store} transactions and
 * their failures, {@code archive} the files behind each revision.
 */
package org.fengqiao.receipt;
