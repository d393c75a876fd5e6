package org.fengqiao.file.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads whole tables, for tests. */
final class Tables {

    private Tables() {
    }

    static List<Row> rows(TableSource source) throws IOException {
        try (source) {
            List<Row> rows = new ArrayList<>();
            for (Row row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
            return rows;
        }
    }

    static List<Row> csv(Path file) throws IOException {
        return rows(TableSource.csv(file));
    }

    static List<Row> xlsx(Path file) throws IOException {
        return rows(TableSource.xlsx(file));
    }

    static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }
}
