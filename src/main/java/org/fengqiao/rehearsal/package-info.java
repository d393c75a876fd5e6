/**
 * Rehearsals: intake of a named size carried through the real register and the real rules on a clock of its own, with
 * handlers that are prompt, slow or evasive; and what the ledger then says. A rehearsal writes only into a store of its
 * own, which no service opens.
 *
 * <p>May use: {@code casework} and what it may use, Spring (to put the parts of the register together).
 */
package org.fengqiao.rehearsal;
