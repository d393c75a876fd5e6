package org.fengqiao.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConcurrentWritersTest extends StoreTest {

    @Test
    void writersOfOneMatterQueueUp() throws Exception {
        List<Callable<Receipt>> writers = IntStream.range(0, 16).mapToObj(i -> (Callable<Receipt>) () -> {
            store.record("m1");
            return store.record("m1");
        }).toList();

        Together.run(writers);
        assertThat(store.jdbc.queryForList("select sequence from receipt_entry order by sequence", Long.class))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 32).mapToObj(Long::valueOf).toList());
        assertThat(store.parts.verifier().verify().sentence()).startsWith("完好：核对了 1 条链、32 环");
    }

    @Test
    void writersVerifiersErasersAndAnchorsMixFreely() throws Exception {
        store.record("m0");
        store.clock.set("2026-11-21T02:00:00Z");
        List<Callable<Boolean>> all = new ArrayList<>();
        IntStream.range(0, 8).forEach(i -> all.add(() -> {
            IntStream.range(0, 6).forEach(n -> store.record("m" + (i + n) % 3));
            return true;
        }));
        all.add(() -> store.parts.verifier().verify().whole());
        all.add(() -> store.parts.verifier().verify().whole());
        all.add(() -> store.parts.erasures().erase("m0", Samples.ASKED, "期满清除") != null);
        all.add(() -> store.parts.anchors().anchor() != null);
        all.add(() -> store.parts.anchors().anchor() != null);

        assertThat(Together.run(all)).containsOnly(true);
        Verification found = store.parts.verifier().verify();
        assertThat(found.sentence()).startsWith("完好");
        assertThat(found.entries()).isEqualTo(50);
        assertThat(found.anchors()).isEqualTo(1);
    }

    @Test
    void aMatterHeldByOneWriterDoesNotHoldAnother() throws Exception {
        store.record("m1");
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        List<Callable<Boolean>> both = List.of(
                () -> store.transaction.execute(status -> {
                    store.record("m1");
                    held.countDown();
                    return await(done);
                }),
                () -> {
                    await(held);
                    store.record("m2");
                    store.record("m3");
                    done.countDown();
                    return true;
                });
        assertThat(Together.run(both)).containsOnly(true);
        assertThat(store.rows("receipt_entry")).isEqualTo(4);
    }

    private static boolean await(CountDownLatch latch) throws RuntimeException {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
