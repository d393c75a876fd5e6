package org.fengqiao.receipt.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Gives back room in the file of the embedded database. Each commit writes the pages it touched to a new place; what it
 * leaves behind becomes free once nothing there counts any more, and a page that counts holds up all that was written with
 * it. H2 moves such pages only with {@code WRITE_DELAY} above 0; with 0, which keeps what was answered, they are moved here, by
 * the same means.
 */
public final class FileUpkeep {

    /** Bytes that count in what is moved at a time: commits wait for it. */
    private static final int PORTION = 256 * 1024;
    /** Percentage of what is old enough to be moved that must count, or else it is moved. */
    private static final int ENOUGH = 50;
    /** H2's name for that percentage. */
    private static final String COUNTS = "info.CHUNKS_FILL_RATE_RW";

    private final DataSource source;

    public FileUpkeep(DataSource source) {
        this.source = source;
    }

    /**
     * Moves one portion, if less than half of the file's old parts counts.
     *
     * @return whether there was one; false on any other database
     */
    public boolean once() throws SQLException {
        try (Connection connection = source.getConnection()) {
            EmbeddedFile file = EmbeddedFile.of(connection).orElse(null);
            if (file == null || file.broken()) {
                return false;
            }
            MVStore store = file.store();
            if (counting(store) >= ENOUGH || !store.compact(ENOUGH, PORTION)) {
                return false;
            }
            store.commit();
            return true;
        } catch (MVStoreException failed) {
            throw new SQLException(failed);
        }
    }

    private static int counting(MVStore store) {
        Map<String, String> told = new HashMap<>();
        store.getFileStore().populateInfo(told::put);
        return Integer.parseInt(told.getOrDefault(COUNTS, "100"));
    }
}
