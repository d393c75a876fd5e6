package org.fengqiao.rehearsal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.fengqiao.hash.Sha256;
import org.fengqiao.receipt.key.MasterKeys;
import org.fengqiao.receipt.key.SealingKey;
import org.fengqiao.receipt.key.WrappedKey;
import org.fengqiao.receipt.store.Packed;

/**
 * Multiplies registered matters under new numbers: every row that the register and its listeners wrote for them, in
 * every table, with logs that can be read and judged again. What receipts state is copied as it is: their chains look
 * and weigh like real ones, but do not verify.
 */
final class Multiplying {

    private static final String GENESIS = "0".repeat(64);
    private static final long LARGEST = 64L << 20;
    private static final int CHUNK = 500;
    /** How many matters use the same words: complaints repeat each other. */
    private static final int SAME_WORDS = 20;
    /** Tables by the column that names the matter, in the order in which they depend on each other. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();
    private static final List<String> BY_ENTRY = List.of("receipt_personal", "receipt_pending");

    static {
        TABLES.put("casework_matter", "id");
        List.of("casework_figure", "casework_event", "casework_personal", "casework_submission", "casework_duty", "casework_lapse",
                "casework_raised", "casework_involved", "casework_accused", "casework_accusation", "casework_principal",
                "casework_listing", "receipt_chain", "receipt_entry", "person_key", "person_value", "person_hash", "link_matter",
                "link_posting", "outbox_event").forEach(table -> TABLES.put(table, "matter"));
    }

    private final DataSource source;
    private final MasterKeys masters;
    private long number;

    Multiplying(DataSource source, MasterKeys masters) {
        this.source = source;
        this.masters = masters;
    }

    /** A matter as it lies in all tables, with what is sealed opened. */
    private record Original(String id, SealingKey key, SealingKey person, Map<String, List<Map<String, Object>>> rows,
                            Map<String, byte[]> personal) {
    }

    /** The tables with the column that names the matter, in the order in which they depend on each other. */
    static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>(TABLES);
        BY_ENTRY.forEach(table -> tables.put(table, "entry"));
        return tables;
    }

    /** @return numbers of the new matters' last two hundred, for sampling */
    List<String> multiply(List<String> matters, long count) throws SQLException {
        List<String> made = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            Map<String, MultipliedTable> tables = new LinkedHashMap<>();
            for (String table : TABLES.keySet()) {
                tables.put(table, new MultipliedTable(connection, table));
            }
            for (String table : BY_ENTRY) {
                tables.put(table, new MultipliedTable(connection, table));
            }
            // What is filled in need not survive a crash; what is measured afterwards must.
            boolean embedded = connection.getMetaData().getURL().startsWith("jdbc:h2:");
            execute(connection, embedded ? "set write_delay 1000" : "set synchronous_commit = off");
            List<Original> originals = new ArrayList<>();
            for (String matter : matters) {
                originals.add(original(matter, tables));
            }
            long[] next = {free(connection, "receipt_entry"), free(connection, "outbox_event")};
            for (long copy = 0; copy < count; copy++) {
                String id = "20260302-~%08d".formatted(number++);
                write(originals.get((int) (copy % originals.size())), id, tables, next);
                if (count - copy <= 200) {
                    made.add(id);
                }
                if (copy % CHUNK == CHUNK - 1 || copy == count - 1) {
                    for (MultipliedTable table : tables.values()) {
                        table.flush();
                    }
                    connection.commit();
                }
            }
            for (MultipliedTable table : tables.values()) {
                table.close();
            }
            restart(connection, "receipt_entry", next[0]);
            restart(connection, "outbox_event", next[1]);
            execute(connection, embedded ? "set write_delay 0" : "set synchronous_commit = on");
            connection.commit();
        }
        return made;
    }

    private Original original(String id, Map<String, MultipliedTable> tables) throws SQLException {
        Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        for (Map.Entry<String, String> table : TABLES.entrySet()) {
            rows.put(table.getKey(), tables.get(table.getKey()).rows(table.getValue(), id));
        }
        for (String table : BY_ENTRY) {
            List<Map<String, Object>> of = new ArrayList<>();
            for (Map<String, Object> entry : rows.get("receipt_entry")) {
                of.addAll(tables.get(table).rows("entry", entry.get("id")));
            }
            rows.put(table, of);
        }
        SealingKey key = key(rows.get("receipt_chain"), id);
        Map<String, byte[]> personal = new HashMap<>();
        rows.get("casework_personal").forEach(row -> personal.put(row.get("sequence").toString(), key.open(
                (byte[]) row.get("sealed"), context(id, row.get("sequence")))));
        return new Original(id, key, rows.get("person_key").isEmpty() ? null
                : key(rows.get("person_key"), "person\n" + id), rows, personal);
    }

    private SealingKey key(List<Map<String, Object>> rows, String context) {
        return masters.unwrap(new WrappedKey((String) rows.get(0).get("master_key"),
                (byte[]) rows.get(0).get("wrapped_key")), context);
    }

    private void write(Original from, String id, Map<String, MultipliedTable> tables, long... next)
            throws SQLException {
        Map<Object, Long> entries = new HashMap<>();
        for (Map<String, Object> entry : from.rows().get("receipt_entry")) {
            entries.put(entry.get("id"), next[0]++);
        }
        for (Map.Entry<String, List<Map<String, Object>>> table : from.rows().entrySet()) {
            for (Map<String, Object> row : table.getValue()) {
                Map<String, Object> copy = new HashMap<>(row);
                copy.replaceAll((column, value) -> value instanceof String text ? text.replace(from.id(), id) : value);
                changed(table.getKey(), copy, from, id, entries);
                if (table.getKey().equals("outbox_event")) {
                    copy.put("id", next[1]++);
                }
                tables.get(table.getKey()).add(copy);
            }
        }
    }

    private void changed(String table, Map<String, Object> row, Original from, String id, Map<Object, Long> entries) {
        switch (table) {
            case "casework_matter" -> {
                row.computeIfPresent("words", (c, words) -> Sha256.hex(bytes(words + id)));
                row.compute("stand", (c, stand) -> repacked((byte[]) stand, from.id(), id));
            }
            case "casework_event" -> row.compute("content", (c, content) -> repacked((byte[]) content, from.id(), id));
            case "casework_personal" -> row.put("sealed", from.key().seal(from.personal()
                    .get(row.get("sequence").toString()), context(id, row.get("sequence"))));
            case "casework_submission" -> row.put("mark", row.get("mark") + "/" + id);
            case "receipt_chain" -> {
                row.put("wrapped_key", masters.wrap(from.key(), id).bytes());
                row.compute("hash", (c, hash) -> hash(hash, id));
            }
            case "receipt_entry" -> {
                row.compute("id", (c, entry) -> entries.get(entry));
                row.compute("hash", (c, hash) -> hash(hash, id));
                row.compute("previous", (c, hash) -> hash(hash, id));
                row.computeIfPresent("decision", (c, decision) -> hash(decision, id));
            }
            case "receipt_personal", "receipt_pending" ->
                    row.compute("entry", (c, entry) -> entries.get(entry));
            case "person_key" -> row.put("wrapped_key", masters.wrap(from.person(), "person\n" + id).bytes());
            case "person_hash" -> row.compute("hash", (c, hash) -> hash(hash, id));
            case "link_posting" -> row.compute("posting", (c, posting) -> posting((String) posting, id));
            case "outbox_event" -> row.put("event", UUID.randomUUID().toString());
            default -> { }
        }
    }

    private String posting(String posting, String id) {
        if (posting.startsWith("p:")) {
            int at = posting.lastIndexOf(':') + 1;
            return posting.substring(0, at) + hash(posting.substring(at), id);
        }
        return posting.startsWith("w:") ? posting + "/" + number / SAME_WORDS : posting;
    }

    private static String hash(Object hash, String id) {
        return hash.equals(GENESIS) ? GENESIS : Sha256.hex(bytes(hash + id));
    }

    private static byte[] repacked(byte[] packed, String from, String to) {
        String text = new String(Packed.unpack(packed, LARGEST), StandardCharsets.UTF_8);
        return text.contains(from) ? Packed.pack(bytes(text.replace(from, to))) : packed;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String context(String matter, Object sequence) {
        return "fengqiao-case/1\n" + matter + '\n' + sequence;
    }

    private static long free(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select coalesce(max(id), 0) + 1 from " + table)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void restart(Connection connection, String table, long at) throws SQLException {
        execute(connection, "alter table " + table + " alter column id restart with " + at);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
