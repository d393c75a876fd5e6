package org.fengqiao.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.fengqiao.hash.Sha256;
import org.fengqiao.json.Json;
import org.fengqiao.receipt.store.StoreException;
import org.junit.jupiter.api.Test;

class ReceiptsTest extends StoreTest {

    @Test
    void aReceiptHoldsWhatWasAskedAndAnswered() {
        Receipt receipt = store.record("m1");

        Receipt found = store.parts.receipts().find("a".repeat(64)).orElseThrow();
        assertThat(found).usingRecursiveComparison().isEqualTo(receipt);
        assertThat(found.hash()).isEqualTo(Sha256.hex(found.stated()));
        assertThat(found.output()).isEqualTo(Json.mapper().writeValueAsBytes(Samples.decision("m1")));
        assertThat(found.statement().asOf()).isEqualTo(Samples.RECEIVED);
        assertThat(found.statement().asked()).isEqualTo(Samples.ASKED);
        assertThat(found.statement().policyRevision()).isEqualTo("p1");
        assertThat(found.statement().directoryRevision()).isEqualTo("d1");
        assertThat(store.parts.receipts().input(found)).isEqualTo(new Input.Whole(Samples.matter("m1")));
    }

    @Test
    void nothingPersonalStandsOutsideTheSeal() {
        Receipt receipt = store.record("m1");

        for (byte[] open : new byte[][] {receipt.stated(), receipt.input(), receipt.output()}) {
            assertThat(new String(open, StandardCharsets.UTF_8)).doesNotContain(Samples.PERSONAL);
        }
        assertThat(receipt.statement().personal()).containsOnlyKeys("/title", "/text", "/place/address",
                "/petitioner/name", "/petitioner/contact", "/petitioner/address", "/demands/0/text",
                "/history/0/note");
        byte[] sealed = store.jdbc.queryForObject("select sealed from receipt_personal", byte[].class);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain(Samples.PERSONAL);
    }

    @Test
    void equalFieldsHaveUnequalCommitments() {
        assertThat(store.record("m1").statement().personal().get("/petitioner/name"))
                .isNotEqualTo(store.record("m1").statement().personal().get("/petitioner/name"));
    }

    @Test
    void chainsRunPerMatter() {
        Receipt first = store.record("m1");
        Receipt other = store.record("m2");
        Receipt second = store.record("m1");

        assertThat(first.statement().link().previous()).isEqualTo(Link.GENESIS);
        assertThat(other.statement().link().previous()).isEqualTo(Link.GENESIS);
        assertThat(second.statement().link().sequence()).isEqualTo(2);
        assertThat(second.statement().link().previous()).isEqualTo(first.hash());
        assertThat(store.parts.receipts().find("m1", 2)).map(Receipt::hash).contains(second.hash());
        assertThat(store.parts.verifier().verify().sentence())
                .isEqualTo("完好：核对了 2 条链、3 环（其中 0 份已清除个人信息）、0 个锚，另有 3 环等待下一次锚定。");
    }

    @Test
    void recordedTimeNeverRunsBackInAChain() {
        store.clock.set("2026-11-20T02:00:00Z");
        store.record("m1");
        store.clock.set("2026-11-19T02:00:00Z");
        Link second = store.record("m1").statement().link();
        Link other = store.record("m2").statement().link();

        assertThat(second.recordedAt()).isEqualTo(Instant.parse("2026-11-20T02:00:00Z"));
        assertThat(second.clock()).isEqualTo(Instant.parse("2026-11-19T02:00:00Z"));
        assertThat(other.recordedAt()).isEqualTo(other.clock());
        assertThat(store.parts.verifier().verify().whole()).isTrue();
    }

    @Test
    void aReceiptAndWhatItCausedStandOrFallTogether() {
        store.jdbc.execute("create table register_event (matter varchar(100))");
        assertThatThrownBy(() -> store.transaction.executeWithoutResult(status -> {
            store.record("m1");
            store.jdbc.update("insert into register_event values ('m1')");
            throw new IllegalStateException("the register failed");
        })).hasMessage("the register failed");
        assertThat(store.rows("receipt_entry") + store.rows("receipt_chain") + store.rows("register_event")).isZero();

        store.transaction.executeWithoutResult(status -> {
            store.record("m1");
            store.jdbc.update("insert into register_event values ('m1')");
        });
        assertThat(store.rows("receipt_entry")).isEqualTo(1);
        assertThat(store.rows("register_event")).isEqualTo(1);
    }

    @Test
    void theNewestReceiptOfADecisionIsFound() {
        store.record("m1");
        Receipt again = store.record("m1");

        assertThat(store.parts.receipts().find("a".repeat(64)).orElseThrow().hash()).isEqualTo(again.hash());
        assertThat(store.parts.receipts().find("b".repeat(64))).isEmpty();
        assertThat(store.parts.receipts().find("m1", 3)).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsRefusedInASentence() {
        assertThatThrownBy(() -> new NewReceipt(Samples.matter("m1"), Samples.decision("m2"), Samples.ASKED, null))
                .isInstanceOf(StoreException.class).hasMessageContaining("决定属于事项「m2」");
        assertThatThrownBy(() -> new NewReceipt(Samples.matter("x".repeat(201)), Samples.decision("m"),
                Samples.ASKED, null)).hasMessageContaining("事项编号应为 1 至 200 个字符");
        assertThatThrownBy(() -> new Asked(" ", null)).hasMessageContaining("客户端名称必填");
    }
}
