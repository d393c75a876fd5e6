package org.fengqiao.paper;

import java.time.Instant;
import java.util.List;

/**
 * A paper as it stands.
 *
 * @param version      counts the changes; whoever changes or issues it names the one they looked at
 * @param number       null for a draft
 * @param signing      null for a draft
 * @param documentHash SHA-256 of the issued document, null for a draft
 * @param attempts     to serve it, oldest first
 * @param revoked      its withdrawal, or null
 */
public record Paper(long id, int version, PaperState state, NewPaper draft, Instant draftedAt, PaperNumber number,
                    Signing signing, String documentHash, List<ServiceAttempt> attempts, Revocation revoked) {

    public Paper {
        attempts = List.copyOf(attempts);
    }

    public PaperKind kind() {
        return draft.content().paper();
    }
}
