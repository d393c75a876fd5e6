package org.fengqiao.receipt.store;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;
import org.h2.engine.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection of {@link GuardedSource}. Once a write has failed, the database has closed itself, and whatever is asked of it
 * then, be it the rollback, can go round in circles for ever: nothing is asked of it any more.
 */
final class GuardedConnection implements InvocationHandler {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedConnection.class);
    private static final Pattern WRITES = Pattern.compile("(?is)\\s*(insert|update|delete|merge)\\b.*");
    /** What asks nothing of the database. */
    private static final Set<String> LOCAL = Set.of("isClosed", "unwrap", "isWrapperFor", "toString", "hashCode", "equals");
    /** After these a write belongs to another transaction. */
    private static final Set<String> ENDS = Set.of("commit", "rollback", "setAutoCommit");
    private static final String FULL = "53100";

    private final HikariDataSource pool;
    private final Connection connection;
    private final EmbeddedFile file;
    private final DiskRoom room;
    /** A connection has one user at a time. */
    private boolean letGo;
    /** Whether the transaction found room at its first write; what it writes after that is what the reserve is for. */
    private boolean admitted;

    GuardedConnection(HikariDataSource pool, Connection connection, EmbeddedFile file, DiskRoom room) {
        this.pool = pool;
        this.connection = connection;
        this.file = file;
        this.room = room;
    }

    /** Closes the database for good, so that the next connection opens its file, and takes those to it out of the pool. */
    void letGo() {
        if (letGo) {
            return;
        }
        letGo = true;
        Database database = file.database();
        if (database != null) {
            synchronized (database) {
                // A second time would close the one that was opened since.
                if (!database.isClosing()) {
                    LOG.error("the embedded database closed itself and is opened anew: {}",
                            String.valueOf(file.store().getPanicException()));
                    database.shutdownImmediately();
                    pool.getHikariPoolMXBean().softEvictConnections();
                }
            }
        }
        pool.evictConnection(connection);
    }

    SQLException gone() {
        return new SQLException("the database closed itself", Integer.toString(ErrorCode.DATABASE_IS_CLOSED),
                file.store() == null ? null : file.store().getPanicException());
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] given) throws Throwable {
        String name = method.getName();
        if (file.broken() && !LOCAL.contains(name)) {
            letGo();
            if (name.equals("close")) {
                return null;
            }
            throw gone();
        }
        if (ENDS.contains(name)) {
            admitted = false;
        } else if (name.equals("prepareStatement") && !admitted && WRITES.matcher((String) given[0]).matches()) {
            if (room.isShort(file.path())) {
                throw new SQLException("too little room on the disk of the database", FULL);
            }
            admitted = !connection.getAutoCommit();
        }
        try {
            return method.invoke(connection, given);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
