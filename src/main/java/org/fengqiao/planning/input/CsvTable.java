package org.fengqiao.planning.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.Findings;
import org.fengqiao.text.CsvText;

/** Rows of a CSV text with a heading line. Lines that begin with # are comments; a byte order mark is skipped. */
public final class CsvTable {

    private final String file;
    private final List<Column> columns;
    private final Findings findings;
    private final List<Row> rows = new ArrayList<>();
    private List<Column> heading;

    private CsvTable(String file, List<Column> columns, Findings findings) {
        this.file = file;
        this.columns = columns;
        this.findings = findings;
    }

    /** @param text null for a file that is not there: no rows, no finding */
    public static List<Row> read(String file, String text, List<Column> columns, Findings findings) {
        CsvTable table = new CsvTable(file, columns, findings);
        if (text != null) {
            table.parse(text);
        }
        return List.copyOf(table.rows);
    }

    private void parse(String text) {
        CsvText csv = CsvText.withRemarks(text);
        for (CsvText.Row row : csv.rows()) {
            if (heading == null) {
                readHeading(row.line(), row.cells());
            } else {
                readRow(row.line(), row.cells());
            }
        }
        if (csv.broken()) {
            wrong(csv.faultLine(), "引号没有配对，从这里起无法读取", "名称里一般不需要引号，请删去或补全");
        }
        if (heading == null && !findings.hasErrors()) {
            wrong(0, "没有表头", "首行应写：" + names());
        }
    }

    private void readHeading(int line, List<String> row) {
        heading = new ArrayList<>();
        for (String cell : row) {
            Column column = columns.stream().filter(c -> c.isHeaded(cell)).findFirst().orElse(null);
            if (column == null || heading.contains(column)) {
                wrong(line, "列「" + cell + (column == null ? "」不认识" : "」重复"), "可用的列：" + names());
            }
            heading.add(column);
        }
        columns.stream().filter(c -> c.required() && !heading.contains(c))
                .forEach(c -> wrong(line, "缺少列「" + c.name() + "」", "请在表头加上这一列"));
    }

    private void readRow(int line, List<String> row) {
        if (row.size() != heading.size()) {
            wrong(line, "这一行有 " + row.size() + " 列，表头有 " + heading.size() + " 列", "请补齐或删去多出的逗号");
            return;
        }
        Map<Column, String> cells = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            if (heading.get(i) != null && !row.get(i).isEmpty()) {
                cells.put(heading.get(i), row.get(i));
            }
        }
        rows.add(new Row(file, line, cells, findings));
    }

    private void wrong(int line, String message, String remedy) {
        findings.add(Finding.error(file, line, "", message, remedy));
    }

    private String names() {
        return columns.stream().map(Column::toString).collect(Collectors.joining("、"));
    }
}
