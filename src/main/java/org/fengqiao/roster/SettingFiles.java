package org.fengqiao.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a place's settings folder.
 *
 * @param texts by file name
 */
public record SettingFiles(SortedMap<String, String> texts) {

    public SettingFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public static SettingFiles of(Map<String, String> texts) {
        return new SettingFiles(new TreeMap<>(texts));
    }

    /** SHA-256 over names and texts. */
    public String revision() {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            texts.forEach((name, text) -> {
                hash.update(name.getBytes(StandardCharsets.UTF_8));
                hash.update((byte) 0);
                hash.update(text.getBytes(StandardCharsets.UTF_8));
                hash.update((byte) 0);
            });
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
