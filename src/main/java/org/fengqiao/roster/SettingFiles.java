package org.fengqiao.roster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.hash.Sha256;

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
        MessageDigest hash = Sha256.begin();
        texts.forEach((name, text) -> hash.update((name + '\0' + text + '\0').getBytes(StandardCharsets.UTF_8)));
        return Sha256.hex(hash);
    }
}
