package org.fengqiao.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds where each column of a file stands. */
final class Headings {

    private Headings() {
    }

    /** Positions from 0, or null when a heading is missing, unknown or doubled (the problems say which). */
    static Map<Column, Integer> read(String file, int row, List<String> cells, List<Column> columns,
                                     Problems problems) {
        Map<Column, Integer> positions = new HashMap<>();
        boolean sound = true;
        for (int i = 0; i < cells.size(); i++) {
            String heading = cells.get(i).strip();
            if (heading.isEmpty()) {
                continue;
            }
            Column column = columns.stream().filter(c -> c.isHeadedBy(heading)).findFirst().orElse(null);
            if (column == null) {
                problems.add(file, row, heading, "没有这一列，可用：" + names(columns));
                sound = false;
            } else if (positions.put(column, i) != null) {
                problems.add(file, row, heading, "这一列出现了两次，请删去一列");
                sound = false;
            }
        }
        for (Column column : columns) {
            if (column.needed() && !positions.containsKey(column)) {
                problems.add(file, row, column.chinese(), "缺少这一列，请在首行加上");
                sound = false;
            }
        }
        return sound ? positions : null;
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::chinese).collect(Collectors.joining("、"));
    }
}
