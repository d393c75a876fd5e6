package org.fengqiao.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fengqiao.receipt.key.KeyException;
import org.fengqiao.receipt.key.TestKeys;
import org.junit.jupiter.api.Test;

class KeyRotationTest extends StoreTest {

    @Test
    void afterRotationTheOldMasterKeyIsNotNeeded() {
        Receipt receipt = store.record("m1");
        store.record("m2");
        store.parts.erasures().erase("m2", Samples.ASKED, "期满清除");
        ReceiptParts both = store.parts(TestKeys.master(2, 1), TestStore.SIGNING);
        ReceiptParts onlyNew = store.parts(TestKeys.master(2), TestStore.SIGNING);

        assertThat(both.receipts().input(receipt)).isInstanceOf(Input.Whole.class);
        assertThatThrownBy(() -> onlyNew.receipts().input(receipt)).isInstanceOf(KeyException.class)
                .hasMessageContaining("fengqiao.receipt.keys.previous-master-keys");
        assertThat(onlyNew.verifier().verify().first().kind()).isEqualTo(BreakKind.KEY);

        assertThat(both.rotation().rewrap()).isEqualTo(1);
        assertThat(both.rotation().rewrap()).isZero();
        assertThat(onlyNew.receipts().input(receipt)).isEqualTo(new Input.Whole(Samples.matter("m1")));
        assertThat(onlyNew.verifier().verify().whole()).isTrue();
        assertThatThrownBy(() -> store.parts.receipts().input(receipt)).isInstanceOf(KeyException.class);
    }
}
