package org.fengqiao.receipt.archive;

import java.time.Instant;
import java.util.SortedMap;
import org.fengqiao.hash.Sha256;
import org.fengqiao.json.Json;

/** The hash that ties a revision to its files. */
final class Manifest {

    private Manifest() {
    }

    /** @param hashes SHA-256 of the content by path, paths in the order of their UTF-16 units */
    static String of(ArchiveKind kind, String revision, Instant keptAt, SortedMap<String, String> hashes) {
        StringBuilder text = new StringBuilder("fengqiao-archive/1\n").append(kind.code()).append('\n')
                .append(revision).append('\n').append(Json.text(keptAt)).append('\n');
        hashes.forEach((path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
        return Sha256.hex(text.toString());
    }
}
