package org.fengqiao.receipt.key;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where keys come from. A text wins over a file; with neither, keys are made in the data folder when the database is
 * the embedded one.
 *
 * @param masterKey          32 bytes in Base64, or null
 * @param masterKeyFile      file with the same, or null
 * @param previousMasterKeys master keys used before, same form; empty if none
 * @param signingKey         Ed25519 private and public key in PEM, or null
 * @param signingKeyFile     file with the same, or null
 * @param trustedAnchorKeys  public keys (PEM) that signed earlier anchors; empty if none
 */
@ConfigurationProperties("fengqiao.receipt.keys")
public record KeySettings(String masterKey, Path masterKeyFile, List<String> previousMasterKeys, String signingKey,
                          Path signingKeyFile, List<String> trustedAnchorKeys) {

    public KeySettings {
        previousMasterKeys = previousMasterKeys == null ? List.of() : List.copyOf(previousMasterKeys);
        trustedAnchorKeys = trustedAnchorKeys == null ? List.of() : List.copyOf(trustedAnchorKeys);
    }

    public static KeySettings none() {
        return new KeySettings(null, null, null, null, null, null);
    }

    /** Never the keys themselves. */
    @Override
    public String toString() {
        return "KeySettings[masterKeyFile=" + masterKeyFile + ", signingKeyFile=" + signingKeyFile + "]";
    }
}
