package org.fengqiao.service;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A request to decide one matter, as it was sent.
 *
 * @param pack name of the pack, or null for the one that covers the place
 * @param asOf instant of the law that applies, or null for now
 * @param json the matter in UTF-8
 */
public record Question(String pack, String asOf, byte[] json) {

    /** Equal for requests that ask the same, however much later the other comes. */
    byte[] sameness() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes((blank(pack) + "\n" + blank(asOf) + "\n").getBytes(StandardCharsets.UTF_8));
        all.writeBytes(json);
        return all.toByteArray();
    }

    private static String blank(String text) {
        return text == null ? "" : text.strip();
    }
}
