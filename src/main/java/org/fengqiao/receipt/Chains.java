package org.fengqiao.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.receipt.key.WrappedKey;
import org.fengqiao.receipt.store.Columns;
import org.fengqiao.receipt.store.Storage;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ends of the chains. Whoever writes to a chain holds the lock on its row until the transaction ends. */
final class Chains {

    private final JdbcClient jdbc;
    private final Storage storage;

    Chains(JdbcClient jdbc, Storage storage) {
        this.jdbc = jdbc;
        this.storage = storage;
    }

    /** Locks the chain of the matter; begins one if there is none. */
    ChainHead lock(String matter, Instant now) {
        return lockExisting(matter).orElseGet(() -> {
            try {
                storage.attempt(() -> jdbc.sql("insert into receipt_chain (matter, sequence, hash, recorded_at)"
                        + " values (?, 0, ?, ?)").params(matter, Link.GENESIS, Columns.of(now)).update());
            } catch (DuplicateKeyException begunMeanwhile) {
                return lockExisting(matter).orElseThrow(() -> begunMeanwhile);
            }
            return ChainHead.none(matter, now);
        });
    }

    Optional<ChainHead> lockExisting(String matter) {
        return jdbc.sql("select * from receipt_chain where matter = ? for update").param(matter)
                .query(Chains::head).optional();
    }

    Optional<ChainHead> find(String matter) {
        return jdbc.sql("select * from receipt_chain where matter = ?").param(matter).query(Chains::head).optional();
    }

    /** An entry of a chain that is gone. */
    Optional<Break> orphan() {
        return jdbc.sql("select e.matter, e.sequence from receipt_entry e where not exists (select 1 from receipt_chain c"
                        + " where c.matter = e.matter) fetch first 1 row only")
                .query((row, n) -> Break.at(BreakKind.SEQUENCE, row.getString(1), row.getLong(2), "它的链头不见了。"))
                .optional();
    }

    /** Chains in the database's own order of matters, after that of {@code matter}. */
    List<ChainHead> after(String matter, int limit) {
        return jdbc.sql("select * from receipt_chain where matter > ? order by matter fetch first ? rows only")
                .params(matter, limit).query(Chains::head).list();
    }

    /**
     * Writes the end of a chain that has its first entry now.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another writer began it meanwhile
     */
    void begin(Link link, String hash, WrappedKey key) {
        jdbc.sql("insert into receipt_chain (matter, sequence, hash, recorded_at, master_key, wrapped_key)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(link.matter(), link.sequence(), hash, Columns.of(link.recordedAt()), key.masterKey(), key.bytes())
                .update();
    }

    void advance(Link link, String hash, WrappedKey key) {
        jdbc.sql("update receipt_chain set sequence = ?, hash = ?, recorded_at = ?, master_key = ?, wrapped_key = ?"
                        + " where matter = ?")
                .param(link.sequence()).param(hash).param(Columns.of(link.recordedAt()))
                .param(key == null ? null : key.masterKey()).param(key == null ? null : key.bytes())
                .param(link.matter()).update();
    }

    void rewrap(String matter, WrappedKey key) {
        jdbc.sql("update receipt_chain set master_key = ?, wrapped_key = ? where matter = ?")
                .params(key.masterKey(), key.bytes(), matter).update();
    }

    private static ChainHead head(ResultSet row, int number) throws SQLException {
        byte[] wrapped = row.getBytes("wrapped_key");
        String master = row.getString("master_key");
        return new ChainHead(row.getString("matter"), row.getLong("sequence"), row.getString("hash"),
                Columns.instant(row, "recorded_at"),
                wrapped == null && master == null ? null : new WrappedKey(master, wrapped));
    }
}
