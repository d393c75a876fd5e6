/**
 * How a matter stands by its log: the ledger of duties with both verdicts, who is answerable, what was raised, what the
 * accountability ledger says, how it ended and when it changes next. Pure: the same log under the same revisions gives
 * the same stand, so every projection can be made again.
 *
 * <p>May use: {@code casework.event}, {@code decision}, {@code policy}, {@code place}, {@code matter}, {@code term}.
 */
package org.fengqiao.casework.stand;
