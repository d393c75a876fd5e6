package org.fengqiao.receipt.store;

import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Inserts several rows by one statement: what a row costs is mostly the way to the database and back.
 *
 * @param table   name
 * @param columns names, in the order of the values
 */
public record SeveralRows(String table, List<String> columns) {

    /** Both databases take more parameters; longer statements gain nothing. */
    private static final int MOST = 100;

    public SeveralRows {
        columns = List.copyOf(columns);
    }

    public static SeveralRows of(String table, String... columns) {
        return new SeveralRows(table, List.of(columns));
    }

    /**
     * @param rows values of each in the order of the columns; may hold nulls, may be none
     * @throws org.springframework.dao.DataAccessException as the database would for one row; none of the statement's stands then
     */
    public void insert(JdbcClient jdbc, List<? extends List<?>> rows) {
        for (int from = 0; from < rows.size(); from += MOST) {
            List<? extends List<?>> some = rows.subList(from, Math.min(from + MOST, rows.size()));
            String marks = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
            JdbcClient.StatementSpec statement = jdbc.sql("insert into " + table + " (" + String.join(", ", columns)
                    + ") values " + String.join(", ", Collections.nCopies(some.size(), marks)));
            for (List<?> row : some) {
                for (Object value : row) {
                    statement = statement.param(value);
                }
            }
            statement.update();
        }
    }
}
