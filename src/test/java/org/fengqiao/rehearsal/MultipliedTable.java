package org.fengqiao.rehearsal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of matters from one table, and writes them again under other keys. */
final class MultipliedTable implements AutoCloseable {

    private final String name;
    private final Connection connection;
    private final List<String> columns = new ArrayList<>();
    private final PreparedStatement insert;

    MultipliedTable(Connection connection, String name) throws SQLException {
        this.connection = connection;
        this.name = name;
        boolean identity = false;
        try (PreparedStatement ask = connection.prepareStatement("select * from " + name + " where 1 = 0")) {
            ResultSetMetaData meta = ask.executeQuery().getMetaData();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                identity |= meta.isAutoIncrement(i);
                columns.add(meta.getColumnName(i).toLowerCase(java.util.Locale.ROOT));
            }
        }
        insert = connection.prepareStatement("insert into " + name + " (" + String.join(", ", columns) + ")"
                + (identity ? " overriding system value" : "") + " values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")");
    }

    List<Map<String, Object>> rows(String column, Object value) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (PreparedStatement ask = connection.prepareStatement("select * from " + name + " where " + column + " = ?")) {
            ask.setObject(1, value);
            ResultSet found = ask.executeQuery();
            while (found.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (String each : columns) {
                    row.put(each, found.getObject(each));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    void add(Map<String, Object> row) throws SQLException {
        int i = 1;
        for (String column : columns) {
            insert.setObject(i++, row.get(column));
        }
        insert.addBatch();
    }

    void flush() throws SQLException {
        insert.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
