package org.fengqiao.place;

import java.util.List;

/** The rows of a file below its headings. */
record Table(String file, List<Row> rows) {

    static Table empty(String file) {
        return new Table(file, List.of());
    }
}
