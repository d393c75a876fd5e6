package org.fengqiao.receipt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A personal field with the salt that keeps its commitment from being guessed.
 *
 * @param salt 32 random bytes in hex
 */
record PersonalField(String salt, String value) {

    private static final int SALT = 32;

    static PersonalField of(String value, SecureRandom random) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return new PersonalField(HexFormat.of().formatHex(salt), value);
    }

    /** HMAC-SHA-256 under the salt over the field's name, a line feed and the value, in hex. */
    String commitment(String name) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(salt), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((name + '\n' + value).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", impossible);
        }
    }
}
