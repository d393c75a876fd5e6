package org.fengqiao.roster;

import org.fengqiao.planning.visits.office.EscalatedCase;
import org.fengqiao.planning.visits.office.Signature;

/**
 * A case that was handed over.
 *
 * @param withdrawn by whom and why it needs no visit any more; null while it does
 */
public record ReceivedCase(String place, EscalatedCase asks, Signature received, Signature withdrawn) {
}
