package org.fengqiao.decision;

import java.time.Instant;
import java.util.List;

/**
 * The answer to a matter.
 *
 * @param id                hash of everything below; equal input gives an equal id
 * @param matter            id of the matter
 * @param asOf              instant of the decision: the law and the directory of that day apply
 * @param receivedAt        instant that counts as receipt
 * @param pack              pack that decided
 * @param policyRevision    revision of the policy
 * @param directoryRevision revision of the directory
 * @param place             code of the division
 * @param placeName         its name with the divisions above it
 * @param demands           one per demand, in their order
 * @param verify            marks of packs and rules still to be checked against their source
 * @param unmodelled        what the packs knowingly leave to people
 */
public record Decision(String id, String matter, Instant asOf, Instant receivedAt, String pack, String policyRevision,
                       String directoryRevision, String place, String placeName, List<DemandDecision> demands,
                       List<String> verify, List<String> unmodelled) {

    public Decision {
        demands = List.copyOf(demands);
        verify = List.copyOf(verify);
        unmodelled = List.copyOf(unmodelled);
    }
}
