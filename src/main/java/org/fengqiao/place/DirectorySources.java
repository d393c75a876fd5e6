package org.fengqiao.place;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** The text of every file of a directory by path, with line feeds only. */
record DirectorySources(SortedMap<String, String> files) {

    private static final int REVISION_LENGTH = 32;

    DirectorySources {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    DirectorySources with(String path, String text) {
        SortedMap<String, String> changed = new TreeMap<>(files);
        changed.put(path, text);
        return new DirectorySources(changed);
    }

    /** SHA-256 over each path and its text; lengths stand before both, so that nothing can move between files. */
    String revision() {
        MessageDigest digest = sha256();
        files.forEach((path, text) -> {
            feed(digest, path);
            feed(digest, text);
        });
        return HexFormat.of().formatHex(digest.digest()).substring(0, REVISION_LENGTH);
    }

    private static void feed(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
