package org.fengqiao.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/**
 * SHA-256 of files and of sets of files, in hex. Bytes are taken as they are: line endings are the repository's to
 * settle ({@code .gitattributes}), and what a receipt refers to must be exactly what was read.
 */
final class Revision {

    private Revision() {
    }

    static String of(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    /** @param files hash by path; the order of paths, not of reading, counts */
    static String of(SortedMap<String, String> files) {
        MessageDigest digest = digest();
        files.forEach((path, hash) -> digest.update((path + '\0' + hash + '\n').getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
