package org.fengqiao.rehearsal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Copies multiplied matters within PostgreSQL, many times faster than {@link Multiplying}, for a store to be as full as
 * wanted: every row under a number of its own, with keys and hashes of its own and a timer that is later than that of what it
 * was copied from. What is sealed or packed is copied as it lies, so that nobody may open it; of receipts it is cut short, for
 * the disk.
 */
final class ColdCopies {

    private static final int KEPT_OF_RECEIPT = 200;
    private static final Set<String> HASHED = Set.of("receipt_chain.hash", "receipt_entry.hash", "receipt_entry.previous",
            "receipt_entry.decision", "person_hash.hash", "casework_matter.words");
    private static final Set<String> NUMBERED = Set.of("receipt_entry.id", "receipt_personal.entry", "receipt_pending.entry");
    private static final Set<String> CUT = Set.of("receipt_entry.input", "receipt_entry.output", "receipt_entry.statement");
    private static final Set<String> LATER = Set.of("casework_matter.wake_at", "casework_matter.next_at");

    private final Connection connection;

    ColdCopies(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param keys  tables with the column that names the matter
     * @param base  how many matters are copied each time: those with the least numbers
     * @param times how often
     */
    void copy(Map<String, String> keys, long base, long times) throws SQLException {
        connection.setAutoCommit(false);
        // Copies refer to copies as what they were copied from does.
        execute("set session_replication_role = replica");
        execute("set synchronous_commit = off");
        execute("create temporary table cold as select id from casework_matter where id like '20260302-~%' order by id limit "
                + base);
        execute("create unique index on cold (id)");
        execute("analyze cold");
        long span = highest();
        for (long time = 1; time <= times; time++) {
            for (Map.Entry<String, String> table : keys.entrySet()) {
                execute(statement(table.getKey(), table.getValue(), time, span));
            }
            connection.commit();
        }
        execute("alter table receipt_entry alter column id restart with " + (highest() + 1));
        execute("drop table cold");
        execute("set session_replication_role = default");
        execute("set synchronous_commit = on");
        connection.commit();
        connection.setAutoCommit(true);
    }

    private String statement(String table, String key, long time, long span) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet columns = statement.executeQuery(
                "select column_name, data_type from information_schema.columns where table_schema = current_schema()"
                        + " and table_name = '" + table + "' order by ordinal_position")) {
            while (columns.next()) {
                names.add(columns.getString(1));
                values.add(value(table, columns.getString(1), columns.getString(2).startsWith("character"), time, span));
            }
        }
        boolean byEntry = key.equals("entry");
        return "insert into " + table + " (" + String.join(", ", names) + ") overriding system value select "
                + String.join(", ", values) + " from " + table + " t "
                + (byEntry ? "join receipt_entry e on e.id = t.entry join cold c on c.id = e.matter" : "join cold c on c.id = t." + key);
    }

    private static String value(String table, String column, boolean text, long time, long span) {
        String name = table + '.' + column;
        String here = "t." + column;
        if (HASHED.contains(name)) {
            return "encode(sha256((" + here + " || '" + time + "')::bytea), 'hex')";
        } else if (NUMBERED.contains(name)) {
            return here + " + " + time * span;
        } else if (CUT.contains(name)) {
            return "substr(" + here + ", 1, " + KEPT_OF_RECEIPT + ")";
        } else if (LATER.contains(name)) {
            return here + " + interval '" + time + " seconds'";
        } else if (name.equals("casework_submission.mark")) {
            return here + " || '/" + time + "'";
        } else if (name.equals("link_posting.posting")) {
            // People and words of their own, places and items in common.
            return "case when " + here + " like 'i:%' then " + here + " else " + here + " || '/" + time + "' end";
        }
        return text ? "replace(" + here + ", c.id, c.id || '-" + time + "')" : here;
    }

    private long highest() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select coalesce(max(id), 0) from receipt_entry")) {
            found.next();
            return found.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
