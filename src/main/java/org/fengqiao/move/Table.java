package org.fengqiao.move;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A table, by what both databases call the same.
 *
 * @param name    in lower case
 * @param columns in order
 * @param counted column that the database numbers by itself, or null
 */
record Table(String name, List<Column> columns, String counted) {

    /** @param type the Java type in which both databases give and take the same value */
    record Column(String name, Class<?> type) {
    }

    static Table of(Connection connection, String name) throws SQLException {
        List<Column> columns = new ArrayList<>();
        String counted = null;
        try (PreparedStatement ask = connection.prepareStatement("select * from " + name + " where 1 = 0");
                ResultSet none = ask.executeQuery()) {
            ResultSetMetaData meta = none.getMetaData();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                String column = meta.getColumnName(i).toLowerCase(Locale.ROOT);
                columns.add(new Column(column, type(meta.getColumnType(i), meta.getColumnTypeName(i))));
                counted = meta.isAutoIncrement(i) ? column : counted;
            }
        }
        return new Table(name, List.copyOf(columns), counted);
    }

    private static Class<?> type(int type, String name) {
        return switch (type) {
            case Types.VARCHAR, Types.CHAR, Types.CLOB, Types.LONGVARCHAR -> String.class;
            case Types.SMALLINT, Types.INTEGER -> Integer.class;
            case Types.BIGINT -> Long.class;
            case Types.BOOLEAN, Types.BIT -> Boolean.class;
            case Types.DATE -> LocalDate.class;
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> OffsetDateTime.class;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> byte[].class;
            default -> throw new IllegalStateException("a column type that cannot be moved yet: " + name);
        };
    }

    Object[] row(ResultSet from) throws SQLException {
        Object[] row = new Object[columns.size()];
        for (int i = 0; i < row.length; i++) {
            Class<?> type = columns.get(i).type();
            row[i] = type == byte[].class ? from.getBytes(i + 1) : type == String.class ? from.getString(i + 1)
                    : from.getObject(i + 1, type);
        }
        return row;
    }

    String select() {
        return "select " + names() + " from " + name;
    }

    String insert() {
        return "insert into " + name + " (" + names() + ")" + (counted == null ? "" : " overriding system value")
                + " values (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    private String names() {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }
}
