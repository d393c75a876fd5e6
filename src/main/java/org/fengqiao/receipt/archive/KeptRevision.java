package org.fengqiao.receipt.archive;

import java.time.Instant;

/**
 * A revision whose files are kept.
 *
 * @param manifest SHA-256 over kind, revision, {@code keptAt} and every path with the hash of its content
 * @param keptAt   when it was first kept, whole seconds
 */
public record KeptRevision(ArchiveKind kind, String revision, String manifest, Instant keptAt) {
}
