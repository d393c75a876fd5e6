package org.fengqiao.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.fengqiao.hash.Sha256;
import org.fengqiao.receipt.key.TestKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody with the whole database in hand, and without the signing key, can not hide. */
class ForgeryTest extends StoreTest {

    @BeforeEach
    void fill() {
        store.record("m1");
        store.record("m2");
        store.clock.set("2026-11-21T02:00:00Z");
        store.parts.anchors().anchor();
        store.record("m1");
        store.clock.set("2026-11-22T02:00:00Z");
        store.parts.anchors().anchor();
        store.clock.set("2026-11-23T02:00:00Z");
        store.record("m3");
        store.clock.set("2026-11-24T02:00:00Z");
        store.parts.anchors().anchor();
    }

    @Test
    void anEndRewrittenWithAllItsHashesIsNotTheOneSigned() {
        rewriteEnd("m1", json -> json.replace("\"policyRevision\":\"p1\"", "\"policyRevision\":\"p9\""));
        store.jdbc.update("update receipt_entry set policy_revision = 'p9' where matter = 'm1' and sequence = 2");
        store.jdbc.update("insert into receipt_block select block, recorded_on, 'p9', directory_revision from receipt_block");

        Verification found = store.parts.verifier().verify();
        assertThat(found.first().kind()).isEqualTo(BreakKind.ANCHOR);
        assertThat(found.first().matter()).isEqualTo("m1");
        assertThat(found.first().sequence()).isEqualTo(2);
        assertThat(found.sentence()).contains("第 2 号锚签名时它的哈希是");
        assertThat(store.parts.verifier().verify("m1").sentence()).isEqualTo(found.sentence());
    }

    @Test
    void anAnchorMadeToFitIsSignedByAStranger() {
        store.jdbc.update("delete from receipt_anchor where number = 3");
        store.jdbc.update("delete from receipt_anchor_leaf where anchor = 3");
        store.jdbc.update("insert into receipt_pending select id, recorded_at from receipt_entry"
                + " where matter = 'm3'");
        store.parts(TestKeys.master(1), TestKeys.signing()).anchors().anchor();

        assertThat(store.parts.verifier().verify().first().kind()).isEqualTo(BreakKind.SIGNATURE);
    }

    @Test
    void anEntrySlippedInUnderAnOldDateIsNotCovered() {
        store.record("m9");
        rewriteEnd("m9", json -> json.replaceAll("\"(recordedAt|clock)\":\"2026-11-24", "\"$1\":\"2026-11-20")
                .replaceAll("\"after\":\\{[^}]*}", "\"after\":{\"number\":0,\"hash\":\"" + Link.GENESIS + "\"}"));
        for (String table : new String[] {"receipt_chain", "receipt_entry"}) {
            store.jdbc.update("update " + table + " set recorded_at = timestamp with time zone"
                    + " '2026-11-20 02:00:00+00' where matter = 'm9'");
        }
        store.jdbc.update("update receipt_pending set clock_at = timestamp with time zone '2026-11-20 02:00:00+00'");

        Verification found = store.parts.verifier().verify();
        assertThat(found.sentence()).isEqualTo("断裂（锚）：事项「m9」第 1 环：写于 2026-11-20，此后已锚定两次以上，却没有任何锚覆盖它。");
    }

    @Test
    void anAnchorThatIsGoneIsMissedByTheNextAndByWhatCameAfter() {
        store.jdbc.update("delete from receipt_anchor_leaf where anchor = 2");
        store.jdbc.update("delete from receipt_anchor where number = 2");
        assertThat(store.parts.verifier().verify().sentence())
                .isEqualTo("断裂（锚）：事项「m3」第 1 环：写入时所见的第 2 号锚不存在或已被改动。");
        assertThat(store.parts.verifier().verify("m2").sentence()).isEqualTo("断裂（锚）：第 2 号锚：缺失，下一个是第 3 号。");
    }

    @Test
    void personalFieldsMovedToAnotherEntryDoNotOpen() {
        store.jdbc.update("update receipt_personal set sealed = (select p.sealed from receipt_personal p"
                + " join receipt_entry e on e.id = p.entry where e.matter = 'm1' and e.sequence = 1) where entry ="
                + " (select id from receipt_entry where matter = 'm1' and sequence = 2)");

        Verification found = store.parts.verifier().verify();
        assertThat(found.first().kind()).isEqualTo(BreakKind.COMMITMENT);
        assertThat(found.first().sequence()).isEqualTo(2);
    }

    /** Changes the last statement of a chain and mends every hash that follows from it, except those in anchors. */
    private void rewriteEnd(String matter, UnaryOperator<String> change) {
        long end = store.jdbc.queryForObject("select max(sequence) from receipt_entry where matter = ?", Long.class,
                matter);
        byte[] old = store.jdbc.queryForObject("select statement from receipt_entry where matter = ? and sequence = ?",
                byte[].class, matter, end);
        byte[] forged = change.apply(new String(old, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        assertThat(forged).isNotEqualTo(old);
        store.jdbc.update("update receipt_entry set statement = ?, hash = ? where matter = ? and sequence = ?", forged,
                Sha256.hex(forged), matter, end);
        store.jdbc.update("update receipt_chain set hash = ? where matter = ?", Sha256.hex(forged), matter);
    }
}
