package org.fengqiao.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.fengqiao.receipt.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real failures in the middle of writing: nothing half stored, a clear error, and the service goes on. */
class FaultTest extends StoreTest {

    private static final List<String> TABLES = List.of("receipt_chain", "receipt_entry", "receipt_personal",
            "receipt_terms_party", "receipt_terms_rule", "receipt_block", "receipt_pending", "receipt_idempotency");

    @ParameterizedTest
    @ValueSource(strings = {"receipt_entry", "receipt_personal", "receipt_terms_party", "receipt_terms_rule", "receipt_block",
            "receipt_pending", "receipt_idempotency"})
    void aStatementThatFailsLeavesNothing(String table) {
        store.jdbc.execute("alter table " + table + " add column refused integer");
        store.jdbc.execute("alter table " + table + " add constraint refuse check (refused is not null)");

        assertThatThrownBy(() -> store.parts.receipts().record(Samples.fresh("m1", "hotline", "k1", "body")))
                .isInstanceOf(StoreException.class).hasMessageStartingWith("数据库报错，这一次没有写入任何内容：");
        assertThat(TABLES).allMatch(t -> store.rows(t) == 0);

        store.jdbc.execute("alter table " + table + " drop constraint refuse");
        store.jdbc.execute("alter table " + table + " drop column refused");
        store.parts.receipts().record(Samples.fresh("m1", "hotline", "k1", "body"));
        assertThat(store.parts.verifier().verify().whole()).isTrue();
    }

    @Test
    void aConnectionLostMidwayLeavesNothing() {
        store.record("m1");
        assertThatThrownBy(() -> store.transaction.executeWithoutResult(status -> {
            store.record("m1");
            killOwnSession();
            store.record("m2");
        })).isInstanceOf(RuntimeException.class);

        assertThat(store.rows("receipt_entry")).isEqualTo(1);
        store.record("m1");
        assertThat(store.parts.verifier().verify().sentence()).startsWith("完好：核对了 1 条链、2 环");
    }

    @Test
    void aDatabaseThatIsGoneIsSaidToBeGone() {
        store.pool.close();
        assertThatThrownBy(() -> store.record("m1")).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.UNAVAILABLE)).hasMessageContaining("连不上数据库");
        assertThatThrownBy(() -> store.parts.receipts().find("x")).isInstanceOf(StoreException.class);
    }

    @Test
    void aMatterHeldTooLongIsBusy() throws Exception {
        store.record("m1");
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        List<Callable<Object>> both = List.of(
                () -> store.transaction.execute(status -> {
                    store.jdbc.queryForList("select * from receipt_chain where matter = 'm1' for update");
                    held.countDown();
                    return waitFor(done);
                }),
                () -> {
                    waitFor(held);
                    try {
                        return store.transaction.execute(status -> {
                            store.jdbc.execute(database == Database.H2 ? "set lock_timeout 300"
                                    : "set local lock_timeout = 300");
                            return store.record("m1");
                        });
                    } catch (StoreException busy) {
                        return busy;
                    } finally {
                        done.countDown();
                    }
                });
        assertThat(Together.run(both).get(1)).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.kind()).isEqualTo(StoreException.Kind.BUSY);
            assertThat(e).hasMessage("数据库正被占用，这一次没有写入任何内容，请稍后重试。");
        });
        assertThat(store.rows("receipt_entry")).isEqualTo(1);
    }

    @Test
    void anAnchorThatFailsIsMadeUpFor() {
        store.record("m1");
        store.clock.set("2026-11-21T02:00:00Z");
        store.jdbc.execute("alter table receipt_anchor add constraint refuse check (number < 0)");
        assertThatThrownBy(() -> store.parts.anchors().anchor()).isInstanceOf(StoreException.class);
        assertThat(store.rows("receipt_anchor_leaf")).isZero();
        assertThat(store.rows("receipt_pending")).isEqualTo(1);

        store.jdbc.execute("alter table receipt_anchor drop constraint refuse");
        assertThat(store.parts.anchors().anchor()).hasSize(1);
    }

    @Test
    void anErasureThatFailsErasesNothing() {
        Receipt receipt = store.record("m1");
        store.jdbc.execute("alter table receipt_entry add constraint refuse check (kind = 'decision')");
        assertThatThrownBy(() -> store.parts.erasures().erase("m1", Samples.ASKED, "期满清除"))
                .isInstanceOf(StoreException.class);
        assertThat(store.parts.receipts().input(receipt)).isInstanceOf(Input.Whole.class);
    }

    /** Ends the session of the running transaction, as a crashed server or a cut line does. */
    private void killOwnSession() {
        try {
            if (database == Database.H2) {
                Integer session = store.jdbc.queryForObject("select session_id()", Integer.class);
                other("call abort_session(" + session + ")");
            } else {
                Integer process = store.jdbc.queryForObject("select pg_backend_pid()", Integer.class);
                other("select pg_terminate_backend(" + process + ")");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void other(String sql) throws SQLException {
        try (Connection connection = store.pool.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
