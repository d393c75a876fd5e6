package org.fengqiao.receipt.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;

/**
 * The file behind connections of the embedded database. H2 writes to it at every commit, or now and then in the
 * background without telling when it has; here commits stay in memory until {@link #group} writes them together.
 */
final class EmbeddedStore {

    /** H2's own word for "when told"; its SQL knows only "at once" (0) and "in the background" (more). */
    private static final int WHEN_TOLD = -1;

    private final MVStore file;
    private final GroupCommit group;

    private EmbeddedStore(MVStore file) {
        this.file = file;
        this.group = new GroupCommit(this::write);
    }

    /** H2 says nothing when it has closed the file in the meantime. */
    private void write() {
        if (file.commit() < 0 && file.isClosed()) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_CLOSED, "closed before it was written");
        }
    }

    /**
     * @param before the store of the connection before, or null: it is the same one until the database was closed
     * @return empty if the database lies elsewhere, in memory, or may not be written
     */
    static Optional<EmbeddedStore> of(Connection connection, EmbeddedStore before) throws SQLException {
        return session(connection).map(session -> session.getDatabase().getStore().getMvStore())
                .filter(file -> file.isPersistent() && !file.isReadOnly())
                .map(file -> before != null && before.file == file ? before : new EmbeddedStore(file))
                .map(EmbeddedStore::whenTold);
    }

    static Optional<SessionLocal> session(Connection connection) throws SQLException {
        return connection.isWrapperFor(JdbcConnection.class)
                && connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session
                ? Optional.of(session) : Optional.empty();
    }

    GroupCommit group() {
        return group;
    }

    /** Each new connection sets what the address of the database says, which is the safe "at once". */
    private EmbeddedStore whenTold() {
        if (file.getAutoCommitDelay() != WHEN_TOLD) {
            file.setAutoCommitDelay(WHEN_TOLD);
        }
        return this;
    }
}
