package org.fengqiao.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.SortedMap;
import org.fengqiao.hash.Sha256;

/**
 * SHA-256 of a set of files, in hex. Bytes are taken as they are: line endings are the repository's to
 * settle ({@code .gitattributes}), and what a receipt refers to must be exactly what was read.
 */
final class Revision {

    private Revision() {
    }

    /** @param files hash by path; the order of paths, not of reading, counts */
    static String of(SortedMap<String, String> files) {
        MessageDigest digest = Sha256.begin();
        files.forEach((path, hash) -> digest.update((path + '\0' + hash + '\n').getBytes(StandardCharsets.UTF_8)));
        return Sha256.hex(digest);
    }
}
