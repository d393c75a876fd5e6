package org.fengqiao.receipt;

/**
 * A signed anchor.
 *
 * @param hash      SHA-256 (hex) of {@code stated}
 * @param stated    the statement's canonical JSON, byte for byte as signed
 * @param signature Ed25519 over {@code stated}, 64 bytes
 */
public record Anchor(AnchorStatement statement, String hash, byte[] stated, byte[] signature) {

    AnchorRef ref() {
        return new AnchorRef(statement.number(), hash);
    }
}
