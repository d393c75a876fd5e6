package org.fengqiao.place;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.hash.Sha256;

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
        MessageDigest digest = Sha256.begin();
        files.forEach((path, text) -> {
            feed(digest, path);
            feed(digest, text);
        });
        return Sha256.hex(digest).substring(0, REVISION_LENGTH);
    }

    private static void feed(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        digest.update(bytes);
    }
}
