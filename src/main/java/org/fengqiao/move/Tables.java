package org.fengqiao.move;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The tables of a database, those that others refer to first. */
final class Tables {

    private static final String HISTORY = "flyway_schema_history";

    private Tables() {
    }

    static List<Table> of(Connection connection) throws SQLException {
        Map<String, Set<String>> open = new LinkedHashMap<>();
        for (String name : names(connection)) {
            open.put(name, referred(connection, name));
        }
        List<Table> tables = new ArrayList<>();
        while (!open.isEmpty()) {
            List<String> next = open.entrySet().stream().filter(e -> e.getValue().stream().noneMatch(open::containsKey))
                    .map(Map.Entry::getKey).toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables that refer to each other in a circle: " + open);
            }
            for (String name : next) {
                tables.add(Table.of(connection, name));
                open.remove(name);
            }
        }
        return tables;
    }

    /** Newest migration that was carried out, or null if there never was one. */
    static String version(Connection connection) throws SQLException {
        if (!all(connection).contains(HISTORY)) {
            return null;
        }
        // Flyway names its columns in lower case, which H2 knows only between quotes.
        try (var ask = connection.createStatement(); ResultSet found = ask.executeQuery("select \"version\" from \""
                + HISTORY + "\" where \"success\" and \"version\" is not null order by \"installed_rank\" desc")) {
            List<Integer> versions = new ArrayList<>();
            while (found.next()) {
                versions.add(Integer.valueOf(found.getString(1)));
            }
            return versions.stream().max(Integer::compare).map(String::valueOf).orElse(null);
        }
    }

    static List<String> names(Connection connection) throws SQLException {
        return all(connection).stream().filter(name -> !name.equals(HISTORY)).toList();
    }

    private static List<String> all(Connection connection) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet found = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%",
                new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return List.copyOf(names);
    }

    private static Set<String> referred(Connection connection, String table) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        Set<String> names = new TreeSet<>();
        String stored = meta.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        try (ResultSet keys = meta.getImportedKeys(connection.getCatalog(), connection.getSchema(), stored)) {
            while (keys.next()) {
                names.add(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        names.remove(table);
        return names;
    }
}
