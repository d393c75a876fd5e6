package org.fengqiao.person;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.receipt.store.SeveralRows;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.term.Labelled;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The people of matters. Finds matters by a value that somebody types in full; it cannot list people, and which of the
 * matters found the asker may see is the caller's to decide. Takes part in the caller's transaction.
 */
public final class PersonIndex {

    private static final SeveralRows VALUES = SeveralRows.of("person_value", "matter", "person", "kind", "sealed");
    private static final SeveralRows HASHES = SeveralRows.of("person_hash", "kind", "hash", "matter", "person");

    private final JdbcClient jdbc;
    private final Storage storage;
    private final MatterSeals seals;
    private final PersonHashes hashes;

    PersonIndex(JdbcClient jdbc, Storage storage, MatterSeals seals, PersonHashes hashes) {
        this.jdbc = jdbc;
        this.storage = storage;
        this.seals = seals;
        this.hashes = hashes;
    }

    /** Keeps the people of a matter; who and what was kept of it before is replaced. */
    public void put(String matter, Collection<PersonalValue> values) {
        storage.join(() -> {
            if (values.isEmpty()) {
                clear(matter);
                return 0;
            }
            MatterSeals.Seal seal = seals.of(matter);
            if (!seal.fresh()) {
                clear(matter);
            }
            VALUES.insert(jdbc, values.stream().map(v -> List.of(matter, v.person(), v.kind().code(),
                    seal.seal(context(v.person(), v.kind()), v.value().getBytes(StandardCharsets.UTF_8)))).toList());
            HASHES.insert(jdbc, values.stream().flatMap(v -> hashes.of(v.kind(), v.value()).stream()
                    .map(hash -> List.of(hash.kind().code(), hash.hash(), matter, v.person()))).toList());
            return values.size();
        });
    }

    /** Everything kept of the people of a matter, in clear; empty once erased. Whoever shows it writes to the audit log. */
    public List<PersonalValue> open(String matter) {
        return storage.read(() -> jdbc.sql("select person, kind, sealed from person_value where matter = ?"
                        + " order by person, kind").param(matter)
                .query((row, n) -> opened(matter, row.getString(1), kind(row.getString(2)), row.getBytes(3))).list())
                .stream().flatMap(Optional::stream).toList();
    }

    /**
     * Whose eyes: only matters for which the condition holds are found, or count towards the limit.
     *
     * @param condition on {@code h.matter}: empty, or beginning with {@code and}
     */
    public record Eyes(String condition, Map<String, Object> params) {

        /** The service's own. */
        public static final Eyes ALL = new Eyes("", Map.of());

        public Eyes {
            params = Map.copyOf(params);
        }
    }

    /** Ids of matters with this value in any spelling; of more than the limit, the last in their order as text. */
    public Set<String> matters(PersonalKind kind, String value, int limit, Eyes eyes) {
        return hashes.of(kind, value).<Set<String>>map(hash -> storage.read(() -> new TreeSet<>(jdbc.sql(
                        "select distinct h.matter from person_hash h where h.kind = :kind and h.hash = :hash"
                                + eyes.condition() + " order by h.matter desc fetch first :limit rows only")
                .params(eyes.params()).param("kind", kind.code()).param("hash", hash.hash()).param("limit", limit)
                .query(String.class).list()))).orElseGet(Set::of);
    }

    /** What the people of a matter are found by. */
    public Set<PersonHash> hashes(String matter) {
        return storage.read(() -> Set.copyOf(jdbc.sql("select distinct kind, hash from person_hash where matter = ?")
                .param(matter).query((row, n) -> new PersonHash(kind(row.getString(1)), row.getString(2))).list()));
    }

    /** Destroys values, hashes and the key: what others sealed under it is lost as well. */
    public void erase(String matter) {
        storage.write(() -> {
            clear(matter);
            seals.destroy(matter);
            return matter;
        });
    }

    private void clear(String matter) {
        jdbc.sql("delete from person_value where matter = ?").param(matter).update();
        jdbc.sql("delete from person_hash where matter = ?").param(matter).update();
    }

    private Optional<PersonalValue> opened(String matter, String person, PersonalKind kind, byte[] sealed) {
        return seals.open(matter, context(person, kind), sealed)
                .map(plain -> new PersonalValue(person, kind, new String(plain, StandardCharsets.UTF_8)));
    }

    private static PersonalKind kind(String code) {
        return Labelled.parse(PersonalKind.class, "个人信息种类", code);
    }

    private static String context(String person, PersonalKind kind) {
        return "value/" + person + '/' + kind.code();
    }
}
