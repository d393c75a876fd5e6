package org.fengqiao.person;

import java.util.List;
import java.util.Optional;
import org.fengqiao.receipt.key.MasterKeys;
import org.fengqiao.receipt.key.SealingKey;
import org.fengqiao.receipt.key.WrappedKey;
import org.fengqiao.receipt.store.Storage;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Seals what holds personal data of a matter under the key of that matter. When the key is destroyed, all of it, in
 * whatever table and backup, can never be read again. Takes part in the caller's transaction.
 */
public final class MatterSeals {

    private static final int CHUNK = 200;

    private final JdbcClient jdbc;
    private final Storage storage;
    private final MasterKeys masters;

    MatterSeals(JdbcClient jdbc, Storage storage, MasterKeys masters) {
        this.jdbc = jdbc;
        this.storage = storage;
        this.masters = masters;
    }

    /** @param context where the content belongs, for example {@code paper/17}; opening needs the same */
    public byte[] seal(String matter, String context, byte[] plain) {
        return storage.join(() -> of(matter)).seal(context, plain);
    }

    /** Seals what is said of one matter, with one look for its key. */
    record Seal(String matter, SealingKey key, boolean fresh) {

        byte[] seal(String context, byte[] plain) {
            return key.seal(plain, context(matter, context));
        }
    }

    /** For the transaction in which it is asked. */
    Seal of(String matter) {
        return key(matter).map(key -> new Seal(matter, key, false)).orElseGet(() -> new Seal(matter, made(matter), true));
    }

    /**
     * @return empty once the matter was erased
     * @throws org.fengqiao.receipt.key.KeyException if the content was changed or moved
     */
    public Optional<byte[]> open(String matter, String context, byte[] sealed) {
        return storage.read(() -> key(matter)).map(key -> key.open(sealed, context(matter, context)));
    }

    void destroy(String matter) {
        jdbc.sql("delete from person_key where matter = ?").param(matter).update();
    }

    /** Brings the keys of all matters under the master key now in use; a short transaction for each. */
    long rewrap() {
        long changed = 0;
        List<String> page;
        do {
            page = storage.read(() -> jdbc.sql("select matter from person_key where master_key <> ? order by matter"
                    + " fetch first ? rows only").params(masters.currentId(), CHUNK).query(String.class).list());
            for (String matter : page) {
                changed += storage.write(() -> key(matter).map(key -> {
                    WrappedKey now = masters.wrap(key, name(matter));
                    return jdbc.sql("update person_key set master_key = ?, wrapped_key = ? where matter = ?")
                            .params(now.masterKey(), now.bytes(), matter).update();
                }).orElse(0));
            }
        } while (!page.isEmpty());
        return changed;
    }

    private Optional<SealingKey> key(String matter) {
        return jdbc.sql("select master_key, wrapped_key from person_key where matter = ?").param(matter)
                .query((row, n) -> masters.unwrap(new WrappedKey(row.getString(1), row.getBytes(2)), name(matter)))
                .optional();
    }

    private SealingKey made(String matter) {
        WrappedKey fresh = masters.wrap(masters.freshDataKey(), name(matter));
        try {
            storage.attempt(() -> jdbc.sql("insert into person_key (matter, master_key, wrapped_key) values (?, ?, ?)")
                    .params(matter, fresh.masterKey(), fresh.bytes()).update());
        } catch (DuplicateKeyException madeMeanwhile) {
            return key(matter).orElseThrow(() -> madeMeanwhile);
        }
        return masters.unwrap(fresh, name(matter));
    }

    private static String name(String matter) {
        return "person\n" + matter;
    }

    private static String context(String matter, String context) {
        return "fengqiao-person/1\n" + matter + '\n' + context;
    }
}
