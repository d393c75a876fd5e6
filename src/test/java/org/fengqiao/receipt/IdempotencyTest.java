package org.fengqiao.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.fengqiao.receipt.store.StoreException;
import org.junit.jupiter.api.Test;

class IdempotencyTest extends StoreTest {

    @Test
    void theSameRequestGivesTheSameReceipt() {
        Recorded first = store.parts.receipts().record(Samples.fresh("m1", "hotline", "k1", "body"));
        Recorded again = store.parts.receipts().record(Samples.fresh("m1", "hotline", "k1", "body"));

        assertThat(first.repeated()).isFalse();
        assertThat(again.repeated()).isTrue();
        assertThat(again.receipt()).usingRecursiveComparison().isEqualTo(first.receipt());
        assertThat(store.rows("receipt_entry")).isEqualTo(1);
        assertThat(store.parts.receipts().input(again.receipt())).isEqualTo(new Input.Whole(Samples.matter("m1")));
        assertThat(store.parts.verifier().verify().whole()).isTrue();
    }

    @Test
    void anotherRequestUnderTheSameKeyIsAConflict() {
        store.parts.receipts().record(Samples.fresh("m1", "hotline", "k1", "body"));

        for (String matter : List.of("m1", "m2")) {
            assertThatThrownBy(() -> store.parts.receipts().record(Samples.fresh(matter, "hotline", "k1", "other")))
                    .isInstanceOfSatisfying(StoreException.class,
                            e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.CONFLICT))
                    .hasMessage("幂等键「k1」已用于另一请求（事项「m1」第 1 份回执）；内容不同的请求请换一个键。");
        }
        assertThat(store.rows("receipt_entry")).isEqualTo(1);
        assertThat(store.rows("receipt_chain")).isEqualTo(1);
    }

    @Test
    void keysBelongToTheirClient() {
        store.parts.receipts().record(Samples.fresh("m1", "hotline", "k1", "body"));
        Recorded other = store.parts.receipts().record(Samples.fresh("m2", "mailbox", "k1", "other"));

        assertThat(other.repeated()).isFalse();
        assertThatThrownBy(() -> new NewReceipt(Samples.matter("m1"), Samples.decision("m1"),
                new Asked("mailbox", null), key("hotline", "k1", "body"))).hasMessageContaining("幂等键属于客户端「hotline」");
    }

    @Test
    void keysExpire() {
        store.parts.receipts().record(Samples.fresh("m1", "hotline", "k1", "body"));
        store.clock.forward(Duration.ofDays(7));

        Recorded later = store.parts.receipts().record(Samples.fresh("m1", "hotline", "k1", "other"));
        assertThat(later.repeated()).isFalse();
        assertThat(store.rows("receipt_idempotency")).isEqualTo(1);
        assertThat(store.parts.verifier().verify().whole()).isTrue();
        store.clock.forward(Duration.ofDays(8));
        assertThat(store.parts.receipts().purgeIdempotencyKeys()).isEqualTo(1);
        assertThat(store.rows("receipt_idempotency")).isZero();
    }

    @Test
    void aClockThatJumpsDoesNotMakeOneRequestTwo() {
        store.record("m1");
        store.clock.forward(Duration.ofDays(3650));
        Recorded ahead = store.parts.receipts().record(Samples.fresh("m1", "hotline", "k1", "body"));
        store.clock.forward(Duration.ofDays(-3650));

        Recorded again = store.parts.receipts().record(Samples.fresh("m1", "hotline", "k1", "body"));
        assertThat(again.repeated()).isTrue();
        assertThat(again.receipt().hash()).isEqualTo(ahead.receipt().hash());
        assertThat(store.parts.receipts().purgeIdempotencyKeys()).isZero();
        Receipt next = store.record("m1");
        assertThat(next.statement().link().recordedAt()).as("never before the one it follows")
                .isEqualTo(ahead.receipt().statement().link().recordedAt());
        assertThat(next.statement().link().clock()).as("what the clock said").isBefore(next.statement().link().recordedAt());
        assertThat(store.parts.verifier().verify().whole()).isTrue();
    }

    @Test
    void concurrentDuplicatesYieldOneReceipt() throws Exception {
        List<Callable<Recorded>> same = IntStream.range(0, 12).mapToObj(i -> (Callable<Recorded>) () ->
                store.parts.receipts().record(Samples.fresh("m1", "hotline", "k1", "body"))).toList();

        List<Recorded> recorded = Together.run(same);
        assertThat(recorded).filteredOn(r -> !r.repeated()).hasSize(1);
        assertThat(recorded).extracting(r -> r.receipt().hash()).containsOnly(recorded.get(0).receipt().hash());
        assertThat(store.rows("receipt_entry")).isEqualTo(1);
    }

    @Test
    void oneKeyRacingForTwoMattersIsOneReceiptAndConflicts() throws Exception {
        List<Callable<Object>> racing = IntStream.range(0, 10).mapToObj(i -> (Callable<Object>) () -> {
            try {
                return store.parts.receipts().record(Samples.fresh("m" + i, "hotline", "k1", "body" + i));
            } catch (StoreException conflict) {
                return conflict.kind();
            }
        }).toList();

        List<Object> results = Together.run(racing);
        assertThat(results).filteredOn(Recorded.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(r -> r == StoreException.Kind.CONFLICT).hasSize(9);
        assertThat(store.rows("receipt_entry")).isEqualTo(1);
        assertThat(store.rows("receipt_chain")).isEqualTo(1);
    }

    @Test
    void aTakenKeyLeavesTheCallersTransactionUsable() {
        store.parts.receipts().record(Samples.fresh("m1", "hotline", "k1", "body"));
        store.transaction.executeWithoutResult(status -> {
            assertThatThrownBy(() -> store.parts.receipts().record(Samples.fresh("m2", "hotline", "k1", "other")))
                    .isInstanceOf(StoreException.class);
            store.record("m3");
        });
        assertThat(store.parts.receipts().find("m3", 1)).isPresent();
        assertThat(store.parts.verifier().verify().whole()).isTrue();
    }

    @Test
    void afterErasingTheRequestCannotBeComparedAnyMore() {
        store.parts.receipts().record(Samples.fresh("m1", "hotline", "k1", "body"));
        store.parts.erasures().erase("m1", Samples.ASKED, "期满清除");

        assertThatThrownBy(() -> store.parts.receipts().record(Samples.fresh("m1", "hotline", "k1", "body")))
                .hasMessageContaining("已清除个人信息，无法核对是不是同一请求");
    }

    private static IdempotencyKey key(String client, String key, String body) {
        return IdempotencyKey.of(client, key, body.getBytes(StandardCharsets.UTF_8));
    }
}
