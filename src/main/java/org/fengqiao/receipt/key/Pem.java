package org.fengqiao.receipt.key;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blocks of a PEM text, as openssl writes them. */
final class Pem {

    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final int LINE = 64;

    private Pem() {
    }

    static Optional<byte[]> privateKey(String text) {
        return block(text, PRIVATE);
    }

    static Optional<byte[]> publicKey(String text) {
        return block(text, PUBLIC);
    }

    static String privateKey(byte[] der) {
        return written(PRIVATE, der);
    }

    static String publicKey(byte[] der) {
        return written(PUBLIC, der);
    }

    private static Optional<byte[]> block(String text, String label) {
        Matcher found = Pattern.compile("-----BEGIN " + label + "-----([A-Za-z0-9+/=\\s]*)-----END " + label + "-----")
                .matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getDecoder().decode(found.group(1).replaceAll("\\s", "")));
        } catch (IllegalArgumentException notBase64) {
            throw new KeyException("PEM 中 " + label + " 一段不是有效的 Base64。", notBase64);
        }
    }

    private static String written(String label, byte[] der) {
        Base64.Encoder lines = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN " + label + "-----\n" + lines.encodeToString(der) + "\n-----END " + label + "-----\n";
    }
}
