package org.fengqiao.receipt.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.fengqiao.hash.Sha256;

/** A key of 256 bits for AES-GCM. What it seals is 12 random bytes, then the ciphertext with its tag of 16 bytes. */
public final class SealingKey {

    static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final byte[] bytes;
    private final SecureRandom random;

    SealingKey(byte[] bytes, SecureRandom random) {
        if (bytes.length != BYTES) {
            throw new KeyException("密钥应为 32 字节，实为 " + bytes.length + " 字节。");
        }
        this.bytes = bytes.clone();
        this.random = random;
    }

    public static SealingKey fresh(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new SealingKey(bytes, random);
    }

    /** Names the key without telling anything about it. */
    String id() {
        return Sha256.hex("fengqiao sealing key".getBytes(StandardCharsets.UTF_8), bytes).substring(0, 16);
    }

    /** HMAC-SHA-256 of a text in hex, under a key derived from this one for nothing but that. */
    String keyed(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            byte[] derived = HexFormat.of().parseHex(Sha256.hex("fengqiao keyed hash".getBytes(StandardCharsets.UTF_8),
                    bytes));
            mac.init(new SecretKeySpec(derived, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", impossible);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** @param context where the content belongs; opening needs the same text */
    public byte[] seal(byte[] plain, String context) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, context).doFinal(plain);
            byte[] out = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, out, NONCE, sealed.length);
            return out;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM failed on valid input", impossible);
        }
    }

    /** @throws KeyException if the content was changed, moved to another context or sealed by another key */
    public byte[] open(byte[] sealed, String context) {
        if (sealed.length < NONCE + TAG_BITS / Byte.SIZE) {
            throw new KeyException("密文不完整，只有 " + sealed.length + " 字节。");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), context)
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (AEADBadTagException changed) {
            throw new KeyException("密文打不开：内容被改动，或密钥不对。", changed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM failed on valid input", impossible);
        }
    }

    /**
     * Keyed hash of the content (HMAC-SHA-256, 32 bytes), under a key of its own made from this one.
     *
     * @param purpose what the hash is for: the same content has unrelated hashes for different purposes
     */
    public byte[] mac(String purpose, byte[] content) {
        return hmac(hmac(bytes, ("fengqiao-mac/1\n" + purpose).getBytes(StandardCharsets.UTF_8)), content);
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
