package org.fengqiao.receipt.store;

import java.io.File;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.store.fs.FilePath;

/**
 * The file of the embedded database behind a connection.
 *
 * @param database null, with the store, for a connection that was closed already
 */
record EmbeddedFile(Database database, MVStore store) {

    /** Empty for any other database, also an embedded one that lies in memory alone. */
    static Optional<EmbeddedFile> of(Connection connection) throws SQLException {
        if (!connection.isWrapperFor(JdbcConnection.class)
                || !(connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session)) {
            return Optional.empty();
        }
        Database database = session.getDatabase();
        MVStore store = database == null ? null : database.getStore().getMvStore();
        return store != null && store.getFileStore() == null ? Optional.empty()
                : Optional.of(new EmbeddedFile(database, store));
    }

    File path() {
        return new File(FilePath.get(store.getFileStore().getFileName()).unwrap().toString());
    }

    /** Whether the database closed itself. */
    boolean broken() {
        return store == null || store.getPanicException() != null || store.isClosed();
    }
}
