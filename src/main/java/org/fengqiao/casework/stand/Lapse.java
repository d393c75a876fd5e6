package org.fengqiao.casework.stand;

import java.time.Instant;
import java.util.List;

/**
 * An entry of the accountability ledger: what a body did or left undone, with its evidence.
 *
 * @param id      stable within the matter
 * @param body    code of the body, or null where only the account that told it is known
 * @param account account that told the act, or null where nothing was told
 * @param at      when it came about
 * @param duty    id of the duty concerned, or null
 * @param entries places in the log that are its evidence
 * @param text    in Chinese
 */
public record Lapse(String id, LapseKind kind, String body, String account, Instant at, String duty,
                    List<Long> entries, String text) {

    public Lapse {
        entries = List.copyOf(entries);
    }
}
