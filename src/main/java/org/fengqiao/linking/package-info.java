/**
 * Which matters belong together: repeated, by a group, or from the same cause. The machine proposes with reasons, a
 * person links; like cases are gathered in a campaign. It relates matters and never people: there is no score of a
 * petitioner and nothing here can list one. Told in {@code docs/linking.md}.
 *
 * <p>May use: {@code term}, {@code json}, {@code receipt} (its transactions), {@code person} (keyed hashes). Knows the
 * database; comparing two matters is pure.
 */
package org.fengqiao.linking;
