package org.fengqiao.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import org.fengqiao.receipt.Database;
import org.fengqiao.receipt.Servers;
import org.fengqiao.receipt.store.Storage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A test that runs on H2 and on PostgreSQL, each test on an empty database with the product's tables. */
@ParameterizedClass
@EnumSource(Database.class)
@ExtendWith(Servers.class)
public abstract class DatabaseTest {

    @Parameter
    protected Database database;

    @TempDir
    protected Path folder;

    protected JdbcClient jdbc;
    protected Storage storage;
    protected TransactionTemplate transaction;
    protected HikariDataSource pool;

    @BeforeEach
    void open(Servers servers) {
        pool = servers.fresh(database, folder);
        jdbc = JdbcClient.create(pool);
        storage = new Storage(new JdbcTransactionManager(pool), Duration.ofSeconds(20), () -> { });
        transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    @AfterEach
    void close() {
        pool.close();
    }

    protected long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
