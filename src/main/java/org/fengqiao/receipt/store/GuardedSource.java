package org.fengqiao.receipt.store;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections to an embedded database whose disk may be full: they refuse to write before there is no room, and let go of a
 * database that closed itself, so that the next connection opens it anew. Any other database is handed on as it is.
 */
public final class GuardedSource extends DelegatingDataSource {

    private final HikariDataSource pool;
    private final DiskRoom room;

    public GuardedSource(HikariDataSource pool, DiskRoom room) {
        super(pool);
        this.pool = pool;
        this.room = room;
    }

    /** @throws SQLException also if the database closed itself and does not open again */
    @Override
    public Connection getConnection() throws SQLException {
        for (int tried = 1; ; tried++) {
            Connection connection = pool.getConnection();
            Optional<EmbeddedFile> file = EmbeddedFile.of(connection);
            if (file.isEmpty()) {
                return connection;
            }
            GuardedConnection guarded = new GuardedConnection(pool, connection, file.get(), room);
            if (!file.get().broken()) {
                return (Connection) Proxy.newProxyInstance(GuardedSource.class.getClassLoader(),
                        new Class<?>[] {Connection.class}, guarded);
            }
            guarded.letGo();
            // All that lie in the pool may have been made to the database that closed itself.
            if (tried > pool.getMaximumPoolSize()) {
                throw guarded.gone();
            }
        }
    }
}
