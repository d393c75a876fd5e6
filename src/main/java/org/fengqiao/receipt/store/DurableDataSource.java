package org.fengqiao.receipt.store;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections whose commits return once they are on disk, many of them with one write. On PostgreSQL, which does so by
 * itself, the connections are those of the pool.
 */
public final class DurableDataSource extends DelegatingDataSource {

    private final AtomicReference<EmbeddedStore> last = new AtomicReference<>();

    public DurableDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return durable(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return durable(super.getConnection(user, password));
    }

    private Connection durable(Connection connection) throws SQLException {
        Optional<SessionLocal> session = EmbeddedStore.session(connection);
        if (session.isEmpty()) {
            return connection;
        }
        synchronized (last) {
            Optional<EmbeddedStore> store = EmbeddedStore.of(connection, last.get());
            last.set(store.orElse(null));
            return store.isEmpty() ? connection : (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class},
                    new DurableConnection(connection, session.get(), store.get().group()));
        }
    }
}
