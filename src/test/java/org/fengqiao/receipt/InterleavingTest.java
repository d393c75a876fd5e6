package org.fengqiao.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Whatever comes in whatever order, every chain stays whole and counts what happened to its matter. */
class InterleavingTest {

    private TestStore store;
    private int number;

    enum Step { RECORD, RECORD_AND_FAIL, ERASE, NEXT_DAY, CLOCK_BACK, ANCHOR }

    record Move(Step step, String matter) {
    }

    @BeforeTry
    void open() {
        HikariDataSource pool = new Servers().fresh("jdbc:h2:mem:interleaving" + number++ + ";DB_CLOSE_DELAY=-1");
        store = new TestStore(pool);
    }

    @AfterTry
    void close() {
        store.jdbc.execute("shutdown");
        store.close();
    }

    @Property(tries = 40)
    void chainsStayWhole(@ForAll("moves") List<Move> moves) {
        Map<String, Long> lengths = new TreeMap<>();
        moves.forEach(move -> play(move, lengths));

        Verification found = store.parts.verifier().verify();
        assertThat(found.sentence()).startsWith("完好");
        assertThat(found.chains()).isEqualTo(lengths.size());
        lengths.forEach((matter, length) -> assertThat(store.jdbc.queryForObject(
                "select sequence from receipt_chain where matter = ?", Long.class, matter)).isEqualTo(length));
        assertThat(found.unanchored()).isLessThanOrEqualTo(store.rows("receipt_pending"));
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Step> steps = Arbitraries.frequency(Tuple.of(8, Step.RECORD),
                Tuple.of(1, Step.RECORD_AND_FAIL), Tuple.of(1, Step.ERASE),
                Tuple.of(2, Step.NEXT_DAY), Tuple.of(1, Step.CLOCK_BACK),
                Tuple.of(2, Step.ANCHOR));
        return Combinators.combine(steps, Arbitraries.of("m1", "m2", "m3")).as(Move::new)
                .list().ofMaxSize(25);
    }

    private void play(Move move, Map<String, Long> lengths) {
        switch (move.step()) {
            case RECORD -> {
                store.record(move.matter());
                lengths.merge(move.matter(), 1L, Long::sum);
            }
            case RECORD_AND_FAIL -> store.transaction.executeWithoutResult(status -> {
                store.record(move.matter());
                status.setRollbackOnly();
            });
            case ERASE -> {
                if (lengths.containsKey(move.matter())) {
                    ErasureStatement erasure = store.parts.erasures().erase(move.matter(), Samples.ASKED, "期满清除");
                    lengths.put(move.matter(), erasure.link().sequence());
                }
            }
            case NEXT_DAY -> store.clock.forward(Duration.ofHours(25));
            case CLOCK_BACK -> store.clock.forward(Duration.ofDays(-3));
            case ANCHOR -> store.parts.anchors().anchor();
        }
    }
}
