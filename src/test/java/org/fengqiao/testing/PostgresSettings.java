package org.fengqiao.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** Arguments with which the service runs on a PostgreSQL: its address, and the keys that it then must be given. */
public final class PostgresSettings {

    private PostgresSettings() {
    }

    public static List<String> of(EmbeddedPostgres postgres) {
        return List.of("--spring.profiles.active=postgres",
                "--FENGQIAO_DATABASE_URL=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--FENGQIAO_DATABASE_USER=postgres", "--FENGQIAO_DATABASE_PASSWORD=postgres",
                "--fengqiao.receipt.keys.master-key=" + Base64.getEncoder().encodeToString(new byte[32]),
                "--fengqiao.receipt.keys.signing-key=" + pem());
    }

    private static String pem() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return block("PRIVATE KEY", pair.getPrivate().getEncoded()) + block("PUBLIC KEY",
                    pair.getPublic().getEncoded());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String block(String name, byte[] content) {
        return "-----BEGIN " + name + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content)
                + "\n-----END " + name + "-----\n";
    }
}
