package org.fengqiao.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Follows docs/receipts.md with nothing but the JDK, a JSON reader and the tables. */
class ThirdPartyTest extends StoreTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void theBookletIsEnoughToVerify() throws Exception {
        for (String matter : List.of("m1", "m2", "m1", "m3", "m1")) {
            store.record(matter);
        }
        store.clock.set("2026-11-21T02:00:00Z");
        store.parts.anchors().anchor();
        store.record("m1");
        store.clock.set("2026-11-22T02:00:00Z");
        store.parts.anchors().anchor();

        String previous = "0".repeat(64);
        for (Map<String, Object> row : store.jdbc.queryForList(
                "select * from receipt_entry where matter = 'm1' order by sequence")) {
            JsonNode statement = JSON.readTree((byte[]) row.get("statement"));
            assertThat(statement.at("/format").asString()).isEqualTo("fengqiao-receipt/1");
            assertThat(statement.at("/link/previous").asString()).isEqualTo(previous);
            assertThat(statement.at("/input/sha256").asString()).isEqualTo(sha256(inflate((byte[]) row.get("input"))));
            assertThat(statement.at("/output/sha256").asString())
                    .isEqualTo(sha256(inflate((byte[]) row.get("output"))));
            previous = sha256((byte[]) row.get("statement"));
            assertThat(row.get("hash")).isEqualTo(previous);
        }
        PublicKey key = publicKey(store.parts.anchors().publicKey());
        String anchorBefore = "0".repeat(64);
        for (Map<String, Object> row : store.jdbc.queryForList("select * from receipt_anchor order by number")) {
            byte[] stated = (byte[]) row.get("statement");
            JsonNode statement = JSON.readTree(stated);
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(stated);
            assertThat(signature.verify((byte[]) row.get("signature"))).isTrue();
            assertThat(statement.at("/key").asString()).isEqualTo(sha256(key.getEncoded()));
            assertThat(statement.at("/previous").asString()).isEqualTo(anchorBefore);
            anchorBefore = sha256(stated);
            List<byte[]> leaves = new ArrayList<>();
            for (String hash : store.jdbc.queryForList("select hash from receipt_anchor_leaf where anchor = ?"
                    + " order by hash", String.class, row.get("number"))) {
                leaves.add(hashed(new byte[] {0}, HexFormat.of().parseHex(hash)));
            }
            assertThat(statement.at("/root").asString()).isEqualTo(HexFormat.of().formatHex(root(leaves)));
        }
    }

    @Test
    void aCommitmentIsAnHmacOverNameAndValue() throws Exception {
        PersonalField field = new PersonalField("11".repeat(32), "甄一民");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(HexFormat.of().parseHex("11".repeat(32)), "HmacSHA256"));
        byte[] expected = mac.doFinal("/petitioner/name\n甄一民".getBytes(StandardCharsets.UTF_8));

        assertThat(field.commitment("/petitioner/name")).isEqualTo(HexFormat.of().formatHex(expected));
    }

    /** RFC 6962, section 2.1, as it is written there. */
    private static byte[] root(List<byte[]> leaves) throws Exception {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return hashed(new byte[] {1}, root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    private static byte[] hashed(byte[]... parts) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(hashed(content));
    }

    private static byte[] inflate(byte[] packed) throws IOException {
        return new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes();
    }

    private static PublicKey publicKey(String pem) throws Exception {
        byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der));
    }
}
