package org.fengqiao.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.fengqiao.matter.Matter;
import org.fengqiao.receipt.store.StoreException;
import org.junit.jupiter.api.Test;

/** A matter that no receipt can hold is refused in words that say which part is too large and what to do. */
class TooLargeTest extends StoreTest {

    @Test
    void namesThePartAndKeepsNothing() {
        byte[] noise = new byte[1_200_000];
        new Random(1).nextBytes(noise);
        Matter small = Samples.matter("m1");
        Matter large = new Matter(small.id(), small.channel(), small.form(), small.title(),
                Base64.getEncoder().encodeToString(noise), small.receivedAt(), null, null, null, small.place(), 1, 0,
                small.petitioner(), List.of(), false, small.demands(), small.history());

        assertThatThrownBy(() -> store.parts.receipts().record(
                new NewReceipt(large, Samples.decision("m1"), Samples.ASKED, null))).isInstanceOfSatisfying(StoreException.class, refused -> {
            assertThat(refused.kind()).isEqualTo(StoreException.Kind.TOO_LARGE);
            assertThat(refused.getMessage()).contains("正文与个人信息太大", "至多 1024 KB", "请缩短正文", "拆成几个事项");
        });
        assertThat(store.rows("receipt_entry")).isZero();
        assertThat(store.record("m1").statement().link().sequence()).isEqualTo(1);
    }
}
