package db.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Takes from the receipts the indexes that nothing need be found by, each of which the embedded database writes anew at every
 * commit. That an entry has a chain is checked by verifying, as the reference would keep an index. In Java, because two of them belong to constraints that each database named by itself. See
 * docs/decisions/0023-a-receipt-touches-few-trees.md.
 */
public final class V57__FewerTrees extends BaseJavaMigration {

    private static final List<String> STATEMENTS = List.of(
            "drop index receipt_entry_policy",
            "drop index receipt_entry_directory",
            "drop index receipt_entry_recorded",
            // What stands among 1,000 row numbers: days of recording in Asia/Shanghai, and revisions.
            """
            create table receipt_block (
                block              bigint       not null,
                recorded_on        date         not null,
                policy_revision    varchar(128) not null,
                directory_revision varchar(128) not null
            )""",
            "create index receipt_block_number on receipt_block (block)",
            """
            insert into receipt_block (block, recorded_on, policy_revision, directory_revision)
            select distinct id / 1000, date '1970-01-01'
                    + cast(floor((extract(epoch from recorded_at) + 28800) / 86400) as integer),
                policy_revision, directory_revision
            from receipt_entry where kind = 'decision'""",
            // An entry that waits for its anchor is named by its number.
            """
            create table receipt_waiting (
                entry    bigint not null primary key references receipt_entry (id),
                clock_at timestamp with time zone not null
            )""",
            """
            insert into receipt_waiting (entry, clock_at) select e.id, p.clock_at
            from receipt_pending p join receipt_entry e on e.matter = p.matter and e.sequence = p.sequence""",
            "drop table receipt_pending",
            "alter table receipt_waiting rename to receipt_pending",
            // Keys of clients are looked up by themselves alone, and forgotten by looking at all of them, once a night.
            """
            create table receipt_request (
                client          varchar(100) not null,
                idempotency_key varchar(200) not null,
                entry           bigint       not null,
                recorded_at     timestamp with time zone not null,
                primary key (client, idempotency_key)
            )""",
            """
            insert into receipt_request (client, idempotency_key, entry, recorded_at)
            select client, idempotency_key, entry, recorded_at from receipt_idempotency""",
            "drop table receipt_idempotency",
            "alter table receipt_request rename to receipt_idempotency");

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            for (String constraint : List.of(constraint(connection, "UNIQUE", "hash"),
                    constraint(connection, "FOREIGN KEY", "matter"))) {
                statement.execute("alter table receipt_entry drop constraint \"" + constraint + '"');
            }
            for (String change : STATEMENTS) {
                statement.execute(change);
            }
        }
    }

    /** Name of the one constraint of that kind on the one column of receipt_entry. */
    private static String constraint(Connection connection, String kind, String column) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("select k.constraint_name from"
                + " information_schema.key_column_usage k join information_schema.table_constraints t"
                + " on t.constraint_schema = k.constraint_schema and t.constraint_name = k.constraint_name"
                + " and t.table_name = k.table_name where lower(k.table_schema) = lower(current_schema)"
                + " and lower(k.table_name) = 'receipt_entry' and t.constraint_type = ? group by k.constraint_name"
                + " having count(*) = 1 and min(lower(k.column_name)) = ?")) {
            ask.setString(1, kind);
            ask.setString(2, column);
            List<String> names = new ArrayList<>();
            try (ResultSet found = ask.executeQuery()) {
                while (found.next()) {
                    names.add(found.getString(1));
                }
            }
            if (names.size() != 1) {
                throw new SQLException("receipt_entry: one constraint " + kind + " on " + column + " was expected, found " + names);
            }
            return names.get(0);
        }
    }
}
