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
    private static final String PREFIX = "20260302-~";
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
        autovacuum("off");
        connection.setAutoCommit(false);
        // Copies refer to copies as what they were copied from does.
        execute("set session_replication_role = replica");
        execute("set synchronous_commit = off");
        execute("create temporary table cold as select id from casework_matter where id like '" + PREFIX
                + "%' order by id limit " + base);
        for (Map.Entry<String, String> table : keys.entrySet()) {
            boolean byEntry = table.getValue().equals("entry");
            execute("create temporary table cold_" + table.getKey() + " as select t.*, c.id as cold from " + table.getKey()
                    + " t " + (byEntry ? "join receipt_entry e on e.id = t.entry join cold c on c.id = e.matter"
                    : "join cold c on c.id = t." + table.getValue()));
        }
        long span = highest();
        for (long time = 1; time <= times; time++) {
            for (String table : keys.keySet()) {
                execute(statement(table, time, span));
            }
            connection.commit();
        }
        execute("alter table receipt_entry alter column id restart with " + (highest() + 1));
        for (String table : keys.keySet()) {
            execute("drop table cold_" + table);
        }
        execute("drop table cold");
        execute("set session_replication_role = default");
        execute("set synchronous_commit = on");
        connection.commit();
        connection.setAutoCommit(true);
        autovacuum("on");
    }

    /** Tables that only grow need no tidying between one copying and the next; once at the end is enough. */
    private void autovacuum(String whether) throws SQLException {
        execute("alter system set autovacuum = " + whether);
        execute("select pg_reload_conf()");
    }

    private String statement(String table, long time, long span) throws SQLException {
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
        return "insert into " + table + " (" + String.join(", ", names) + ") overriding system value select "
                + String.join(", ", values) + " from cold_" + table + " t";
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
            return "case when " + here + " like 'w:%' then 'w:" + time + "/' || substr(" + here + ", 3) when " + here
                    + " like 'i:%' then " + here + " else " + here + " || '/" + time + "' end";
        }
        // Each time's numbers follow those of the time before, as in life.
        return text ? "replace(%s, t.cold, '%s%05d-' || substr(t.cold, %d))".formatted(here, PREFIX, time,
                PREFIX.length() + 1) : here;
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
