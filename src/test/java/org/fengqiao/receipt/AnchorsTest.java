package org.fengqiao.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fengqiao.receipt.key.SigningKeys;
import org.fengqiao.receipt.key.TestKeys;
import org.junit.jupiter.api.Test;

class AnchorsTest extends StoreTest {

    @Test
    void aDayIsAnchoredOnceItIsOver() {
        store.clock.set("2026-11-20T15:59:59Z");
        store.record("m1");
        assertThat(store.parts.anchors().anchor()).isEmpty();

        store.clock.set("2026-11-20T16:00:00Z");
        store.record("m2");
        List<Anchor> made = store.parts.anchors().anchor();

        assertThat(made).singleElement().satisfies(anchor -> {
            assertThat(anchor.statement().day()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(anchor.statement().leaves()).isEqualTo(1);
            assertThat(anchor.statement().previous()).isEqualTo(Link.GENESIS);
            assertThat(TestStore.SIGNING.valid(anchor.statement().key(), anchor.stated(), anchor.signature())).isTrue();
        });
        assertThat(store.parts.anchors().anchor()).isEmpty();
        assertThat(store.parts.anchors().publicKey()).startsWith("-----BEGIN PUBLIC KEY-----");
    }

    @Test
    void onlyTheEndOfEachChangedChainIsALeaf() {
        store.record("m1");
        Receipt end = store.record("m1");
        store.record("m2");
        store.clock.set("2026-11-21T02:00:00Z");
        store.parts.anchors().anchor();
        store.record("m2");
        store.clock.set("2026-11-22T02:00:00Z");

        assertThat(store.parts.anchors().anchor()).singleElement()
                .matches(anchor -> anchor.statement().leaves() == 1 && anchor.statement().number() == 2);
        assertThat(store.rows("receipt_anchor_leaf")).isEqualTo(3);
        assertThat(store.parts.anchors().proof("m1", 1).orElseThrow().hash()).isEqualTo(end.hash());
    }

    @Test
    void missedDaysAreMadeUpForOneByOne() {
        for (String day : List.of("18", "19", "23")) {
            store.clock.set("2026-11-" + day + "T02:00:00Z");
            store.record("m" + day);
            store.record("m");
        }
        store.clock.set("2027-01-05T02:00:00Z");

        assertThat(store.parts.anchors().anchor()).extracting(a -> a.statement().day().getDayOfMonth())
                .containsExactly(18, 19, 23);
        assertThat(store.parts.anchors().between(LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 30))).hasSize(2);
        Verification found = store.parts.verifier().verify();
        assertThat(found.sentence()).startsWith("完好").contains("3 个锚，另有 0 环等待");
    }

    @Test
    void entriesNameTheLastAnchorThereWas() {
        store.record("m1");
        store.clock.set("2026-11-21T02:00:00Z");
        Anchor anchor = store.parts.anchors().anchor().get(0);

        assertThat(store.record("m1").statement().link().after()).isEqualTo(new AnchorRef(1, anchor.hash()));
        assertThat(store.parts.verifier().verify().whole()).isTrue();
    }

    @Test
    void anEntryStillBeingWrittenAtMidnightGetsAnAnchorOfItsOwn() {
        store.record("m1");
        store.transaction.executeWithoutResult(late -> {
            store.record("late");
            store.clock.set("2026-11-21T02:00:00Z");
            Thread other = new Thread(() -> store.parts.anchors().anchor());
            other.start();
            join(other);
        });
        assertThat(store.parts.anchors().latest().orElseThrow().statement().leaves()).isEqualTo(1);
        assertThat(store.parts.verifier().verify().sentence()).startsWith("完好").contains("另有 1 环等待");

        assertThat(store.parts.anchors().anchor()).singleElement()
                .matches(a -> a.statement().day().equals(LocalDate.of(2026, 11, 20)) && a.statement().number() == 2);
        assertThat(store.parts.verifier().verify().sentence()).startsWith("完好").contains("另有 0 环等待");
    }

    @Test
    void instancesAnchoringAtOnceMakeOneAnchor() throws Exception {
        Stream.of("m1", "m2", "m3").forEach(store::record);
        store.clock.set("2026-11-21T02:00:00Z");
        Callable<List<Anchor>> anchoring = () -> store.parts.anchors().anchor();

        List<List<Anchor>> made = Together.run(List.of(anchoring, anchoring, anchoring, anchoring));
        assertThat(made.stream().flatMap(List::stream)).hasSize(1);
        assertThat(store.parts.verifier().verify().sentence()).startsWith("完好");
    }

    @Test
    void proofsLeadFromAnyEntryToTheSignedRoot() {
        for (int count = 1; count <= 7; count++) {
            store.record("m" + count);
            store.clock.forward(Duration.ofDays(1));
            for (int other = 1; other < count; other++) {
                store.record("m" + other);
            }
        }
        store.clock.forward(Duration.ofDays(1));
        store.parts.anchors().anchor();
        for (int n = 1; n <= 7; n++) {
            long length = store.jdbc.queryForObject("select sequence from receipt_chain where matter = ?", Long.class,
                    "m" + n);
            for (long sequence = 1; sequence <= length; sequence++) {
                AnchorProof proof = store.parts.anchors().proof("m" + n, sequence).orElseThrow();
                assertThat(proof.root()).isEqualTo(proof.anchor().statement().root());
                assertThat(proof.sequence()).isGreaterThanOrEqualTo(sequence);
            }
        }
    }

    @Test
    void anEarlierKeyMustBeTrustedByName() {
        store.record("m1");
        store.clock.set("2026-11-21T02:00:00Z");
        store.parts.anchors().anchor();
        SigningKeys strange = TestKeys.signing();
        SigningKeys next = TestKeys.signing(TestStore.SIGNING.publicPem());

        assertThat(store.parts(TestKeys.master(1), strange).verifier().verify().firstBreak())
                .hasValueSatisfying(b -> {
                    assertThat(b.kind()).isEqualTo(BreakKind.SIGNATURE);
                    assertThat(b.sentence()).contains("fengqiao.receipt.keys.trusted-anchor-keys");
                });
        assertThat(store.parts(TestKeys.master(1), next).verifier().verify().whole()).isTrue();
    }

    @Test
    void aClockSetForwardAndBackLosesNothing() {
        store.record("m1");
        store.clock.set("2036-01-01T02:00:00Z");
        store.record("m2");
        store.clock.set("2036-01-02T02:00:00Z");
        store.parts.anchors().anchor();
        store.clock.set("2026-11-21T02:00:00Z");
        store.record("m2");
        store.record("m3");
        store.clock.set("2026-11-22T02:00:00Z");

        assertThat(store.parts.verifier().verify().whole()).isTrue();
        assertThat(store.parts.anchors().anchor()).singleElement()
                .matches(a -> a.statement().leaves() == 2 && a.statement().number() == 3);
        assertThat(store.parts.anchors().anchor()).isEmpty();
        assertThat(store.parts.verifier().verify().sentence()).startsWith("完好").contains("另有 0 环等待");
    }

    private static void join(Thread thread) {
        try {
            thread.join(30_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
