package org.fengqiao.linking;

import java.time.Instant;

/**
 * Two matters that may belong together, for a person to settle.
 *
 * @param earlier   matter that came first
 * @param settledBy account, or null while nobody did
 */
public record LinkProposal(long id, String earlier, String later, Likeness likeness, Instant proposedAt,
                           LinkState state, String settledBy, Instant settledAt) {

    public String other(String matter) {
        return matter.equals(earlier) ? later : earlier;
    }
}
