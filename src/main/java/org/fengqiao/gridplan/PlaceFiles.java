package org.fengqiao.gridplan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a place's settings folder. @param texts by file name */
public record PlaceFiles(SortedMap<String, String> texts) {

    public PlaceFiles {
        texts = new TreeMap<>(texts);
    }

    /** SHA-256 over names and texts. */
    public String revision() {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            texts.forEach((name, text) -> hash.update((name + '\0' + text + '\0').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
