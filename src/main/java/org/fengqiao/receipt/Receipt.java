package org.fengqiao.receipt;

import java.util.Optional;
import org.fengqiao.json.Json;

/**
 * A receipt as it is kept, without personal fields.
 *
 * @param cursor  its place among all entries of this database; for paging, of no meaning elsewhere
 * @param hash    SHA-256 (hex) of {@code stated}
 * @param stated  the statement's canonical JSON, byte for byte as hashed
 * @param input   the matter's JSON with null in place of each personal field
 * @param output  the decision's JSON as it was answered
 * @param erasure what destroyed its personal fields; null while they are there
 */
public record Receipt(long cursor, String hash, DecisionStatement statement, byte[] stated, byte[] input,
                      byte[] output, ErasureStatement erasure) {

    /** Whether the whole input is still there. */
    public boolean replayable() {
        return erasure == null || statement.personal().keySet().stream().noneMatch(name -> name.startsWith("/"));
    }

    /** Why it cannot be replayed, as a sentence; empty if it can. */
    public Optional<String> notReplayable() {
        return replayable() ? Optional.empty() : Optional.of("不可重放：个人信息已于 "
                + Json.text(erasure.link().recordedAt()) + " 清除，原因：" + erasure.reason());
    }
}
