package org.fengqiao.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.fengqiao.receipt.store.StoreException;
import org.junit.jupiter.api.Test;

class ErasuresTest extends StoreTest {

    private static final Asked OFFICER = new Asked("page", "li");

    @Test
    void erasingDestroysKeyTextAndSaltsAndTheChainStillHolds() {
        store.record("m1");
        store.record("m1");
        store.record("m2");

        ErasureStatement erasure = store.parts.erasures().erase("m1", OFFICER, "期满清除");

        assertThat(erasure.erased()).isEqualTo(2);
        assertThat(erasure.asked()).isEqualTo(OFFICER);
        assertThat(erasure.link().sequence()).isEqualTo(3);
        assertThat(store.rows("receipt_personal")).isEqualTo(1);
        assertThat(store.rows("receipt_chain where matter = 'm1' and wrapped_key is null and master_key is null"))
                .isEqualTo(1);
        Verification found = store.parts.verifier().verify();
        assertThat(found.sentence()).startsWith("完好");
        assertThat(found.erased()).isEqualTo(2);
    }

    @Test
    void anErasedReceiptSaysThatItCannotBeReplayed() {
        store.record("m1");
        store.parts.erasures().erase("m1", OFFICER, "期满清除");

        Receipt receipt = store.parts.receipts().find("m1", 1).orElseThrow();
        assertThat(receipt.replayable()).isFalse();
        assertThat(receipt.notReplayable()).contains("不可重放：个人信息已于 2026-11-20T10:00:00+08:00 清除，原因：期满清除");
        assertThat(store.parts.receipts().input(receipt)).isInstanceOfSatisfying(Input.Erased.class, left -> {
            assertThat(left.bare().petitioner().name()).isNull();
            assertThat(left.bare().demands().get(0).item()).isEqualTo("市容环境");
            assertThat(left.reason()).startsWith("不可重放");
        });
        assertThat(store.parts.receipts().search(Search.all()).receipts()).singleElement()
                .matches(Summary::erased);
    }

    @Test
    void aReceiptReadBeforeErasingGivesNothingAfterIt() {
        Receipt before = store.record("m1");
        store.parts.erasures().erase("m1", OFFICER, "期满清除");

        assertThat(store.parts.receipts().input(before)).isInstanceOf(Input.Erased.class);
    }

    @Test
    void aMatterDecidedAgainHasANewKeyAndIsErasedAnew() {
        store.record("m1");
        store.parts.erasures().erase("m1", OFFICER, "期满清除");
        Receipt again = store.record("m1");

        assertThat(again.replayable()).isTrue();
        assertThat(store.parts.receipts().input(again)).isEqualTo(new Input.Whole(Samples.matter("m1")));
        assertThat(store.parts.verifier().verify().whole()).isTrue();
        assertThat(store.parts.erasures().erase("m1", OFFICER, "再次清除").erased()).isEqualTo(1);
        assertThat(store.parts.verifier().verify().erased()).isEqualTo(2);
    }

    @Test
    void erasingAgainAddsNothing() {
        store.record("m1");
        ErasureStatement first = store.parts.erasures().erase("m1", OFFICER, "期满清除");

        assertThat(store.parts.erasures().erase("m1", OFFICER, "又一次")).isEqualTo(first);
        assertThat(store.rows("receipt_entry")).isEqualTo(2);
    }

    @Test
    void erasingIsAnchoredLikeAnyEntry() {
        store.record("m1");
        store.parts.erasures().erase("m1", OFFICER, "期满清除");
        store.clock.set("2026-11-21T02:00:00Z");

        assertThat(store.parts.anchors().anchor()).singleElement()
                .matches(a -> a.statement().day().equals(LocalDate.of(2026, 11, 20)));
        assertThat(store.parts.verifier().verify("m1").sentence()).startsWith("完好").contains("另有 0 环等待");
    }

    @Test
    void whatCannotBeErasedIsSaid() {
        assertThatThrownBy(() -> store.parts.erasures().erase("m9", OFFICER, "期满清除"))
                .isInstanceOf(StoreException.class).hasMessage("没有事项「m9」的回执。");
        assertThatThrownBy(() -> store.parts.erasures().erase("m9", OFFICER, " ")).hasMessageContaining("请写明清除个人信息的原因");
    }
}
