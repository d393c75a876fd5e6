package org.fengqiao.receipt;

import org.fengqiao.hash.Sha256;

/** Stands for content: its SHA-256 (hex) and its length in bytes. */
public record Fingerprint(String sha256, long bytes) {

    static Fingerprint of(byte[] content) {
        return new Fingerprint(Sha256.hex(content), content.length);
    }
}
