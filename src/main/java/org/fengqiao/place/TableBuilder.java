package org.fengqiao.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes the rows of a file one by one, the headings first, and keeps those that can be read. */
final class TableBuilder {

    private static final int MOST_ROWS = 200_000;

    private final String file;
    private final List<Column> columns;
    private final Problems problems;
    private final List<Row> rows = new ArrayList<>();
    private boolean headed;
    private Map<Column, Integer> positions;

    TableBuilder(String file, List<Column> columns, Problems problems) {
        this.file = file;
        this.columns = columns;
        this.problems = problems;
    }

    /** @return whether more rows are wanted */
    boolean add(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return true;
        }
        if (!headed) {
            headed = true;
            positions = Headings.read(file, number, cells, columns, problems);
            return positions != null;
        }
        if (positions == null) {
            return false;
        }
        if (rows.size() >= MOST_ROWS) {
            problems.add(file, number, null, "超过 " + MOST_ROWS + " 行，请拆分");
            return false;
        }
        if (legible(number, cells)) {
            rows.add(new Row(file, number, positions, cells, problems));
        }
        return true;
    }

    Table table() {
        if (!headed) {
            problems.add(file, 0, null, "文件是空的，首行应是列名");
        }
        return new Table(file, List.copyOf(rows));
    }

    private boolean legible(int number, List<String> cells) {
        boolean legible = true;
        for (int i = 0; i < cells.size(); i++) {
            String fault = TextChecks.fault(cells.get(i));
            if (fault != null) {
                problems.add(file, number, heading(i), fault);
                legible = false;
            }
        }
        return legible;
    }

    private String heading(int position) {
        return positions.entrySet().stream().filter(e -> e.getValue() == position)
                .map(e -> e.getKey().chinese()).findFirst().orElse("第 " + (position + 1));
    }
}
