package org.fengqiao.planning.input;

import java.util.Map;
import org.fengqiao.planning.Findings;

/** One row of a table. */
public record Row(String file, int line, Map<Column, String> cells, Findings findings) {

    public Value at(Column column) {
        return new Value(cells.get(column), file, line, column.name(), findings);
    }
}
