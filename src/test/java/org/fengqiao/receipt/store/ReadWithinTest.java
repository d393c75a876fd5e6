package org.fengqiao.receipt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.fengqiao.receipt.Database;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What takes longer than a reader may wait is stopped, and whoever has the connection next is not. */
class ReadWithinTest extends DatabaseTest {

    @Test
    void theDatabaseStopsWhatTakesTooLongAndTheConnectionIsAsBefore() throws SQLException {
        String endless = database == Database.H2 ? "select sum(x) from system_range(1, 1000000000000)"
                : "select count(*) from generate_series(1, 1000000000000)";
        try (Connection connection = pool.getConnection(); Statement next = connection.createStatement()) {
            SingleConnectionDataSource source = new SingleConnectionDataSource(connection, true);
            JdbcClient client = JdbcClient.create(source);
            Storage limited = new Storage(new JdbcTransactionManager(source), Duration.ofSeconds(20), () -> { });

            assertThatThrownBy(() -> limited.readWithin(Duration.ofSeconds(1),
                    () -> client.sql(endless).query(Long.class).single()))
                    .isInstanceOfSatisfying(StoreException.class,
                            stopped -> assertThat(stopped.kind()).isEqualTo(StoreException.Kind.BUSY));

            assertThat(next.getQueryTimeout()).isZero();
            assertThat(limited.readWithin(Duration.ofSeconds(20), () -> client.sql("select 1").query(Long.class).single()))
                    .isEqualTo(1);
        }
    }
}
