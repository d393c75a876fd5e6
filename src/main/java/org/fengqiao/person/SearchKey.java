package org.fengqiao.person;

import java.util.Optional;
import org.fengqiao.receipt.key.MasterKeys;
import org.fengqiao.receipt.key.SealingKey;
import org.fengqiao.receipt.key.WrappedKey;
import org.fengqiao.receipt.store.Storage;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The key of the hashes. It lies in the database only wrapped by the master key, which lies outside: so the master key
 * can be changed without hashing every value again, and all instances have the same.
 */
final class SearchKey {

    private static final String NAME = "person-search";
    private static final int ID = 1;

    private final JdbcClient jdbc;
    private final Storage storage;
    private final MasterKeys masters;
    private volatile SealingKey known;

    SearchKey(JdbcClient jdbc, Storage storage, MasterKeys masters) {
        this.jdbc = jdbc;
        this.storage = storage;
        this.masters = masters;
    }

    /** @throws org.fengqiao.receipt.key.KeyException if it is wrapped by a master key that is not known here */
    SealingKey get() {
        SealingKey key = known;
        if (key == null) {
            key = storage.write(this::found);
            known = key;
        }
        return key;
    }

    void rewrap() {
        storage.write(() -> {
            WrappedKey now = masters.wrap(found(), NAME);
            return jdbc.sql("update person_search_key set master_key = ?, wrapped_key = ? where id = ?")
                    .params(now.masterKey(), now.bytes(), ID).update();
        });
    }

    private SealingKey found() {
        return read().orElseGet(() -> {
            WrappedKey fresh = masters.wrap(masters.freshDataKey(), NAME);
            try {
                storage.attempt(() -> jdbc.sql("insert into person_search_key (id, master_key, wrapped_key)"
                        + " values (?, ?, ?)").params(ID, fresh.masterKey(), fresh.bytes()).update());
            } catch (DuplicateKeyException madeMeanwhile) {
                return read().orElseThrow(() -> madeMeanwhile);
            }
            return masters.unwrap(fresh, NAME);
        });
    }

    private Optional<SealingKey> read() {
        return jdbc.sql("select master_key, wrapped_key from person_search_key where id = ?").param(ID)
                .query((row, n) -> masters.unwrap(new WrappedKey(row.getString(1), row.getBytes(2)), NAME)).optional();
    }
}
