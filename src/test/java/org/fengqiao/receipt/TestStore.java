package org.fengqiao.receipt;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.fengqiao.receipt.key.MasterKeys;
import org.fengqiao.receipt.key.SigningKeys;
import org.fengqiao.receipt.key.TestKeys;
import org.fengqiao.receipt.store.DiskRoom;
import org.fengqiao.receipt.store.GuardedSource;
import org.fengqiao.receipt.store.Storage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A fresh database with the parts on it and a clock to set. */
final class TestStore implements AutoCloseable {

    static final SigningKeys SIGNING = TestKeys.signing();

    final HikariDataSource pool;
    private final DataSource source;
    final JdbcTemplate jdbc;
    final TransactionTemplate transaction;
    final TestClock clock = new TestClock("2026-11-20T02:00:00Z");
    final ReceiptParts parts;

    TestStore(Servers servers, Database kind, Path folder) {
        this(servers.fresh(kind, folder));
    }

    TestStore(HikariDataSource pool) {
        this(pool, new DiskRoom(0));
    }

    TestStore(HikariDataSource pool, DiskRoom room) {
        this.pool = pool;
        this.source = new GuardedSource(pool, room);
        this.jdbc = new JdbcTemplate(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        this.parts = parts(TestKeys.master(1), SIGNING);
    }

    /** The same store as another instance, or as this one after a restart, with these keys. */
    ReceiptParts parts(MasterKeys masters, SigningKeys signing) {
        return ReceiptParts.of(jdbc, new Storage(new JdbcTransactionManager(source), Duration.ofSeconds(3),
                        new Reconnect(source)), clock,
                new ReceiptSettings(Duration.ofDays(7), Duration.ofSeconds(3), true), masters, signing);
    }

    Receipt record(String matter) {
        return parts.receipts().record(Samples.fresh(matter)).receipt();
    }

    long rows(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Long.class);
    }

    @Override
    public void close() {
        pool.close();
    }
}
