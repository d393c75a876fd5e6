package org.fengqiao.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.text.CsvText;

/** Rows of a CSV text with a header, in the order of the columns asked for. Lines that begin with # are remarks. */
final class CsvRows {

    private CsvRows() {
    }

    /** @param columns English and Chinese name of each column, in the order wanted */
    static List<CsvText.Row> read(String file, String text, Map<String, String> columns,
                                  List<CalendarProblem> problems) {
        CsvText table = CsvText.withRemarks(text);
        List<CsvText.Row> rows = new ArrayList<>();
        if (!table.rows().isEmpty()) {
            int[] places = header(file, table.rows().get(0), columns, problems);
            if (places != null) {
                table.rows().stream().skip(1).forEach(row -> add(file, row, places, columns, rows, problems));
            }
        } else if (!table.broken()) {
            problems.add(new CalendarProblem(file, 0, "没有表头，首行应写：" + names(columns)));
        }
        if (table.broken()) {
            problems.add(new CalendarProblem(file, table.faultLine(), "引号没有配对，从这里起无法读取；名称里一般不需要引号"));
        }
        return rows;
    }

    private static void add(String file, CsvText.Row row, int[] places, Map<String, String> columns,
                            List<CsvText.Row> rows, List<CalendarProblem> problems) {
        if (row.size() != places.length) {
            problems.add(new CalendarProblem(file, row.line(),
                    "这一行有 " + row.size() + " 列，应有 " + places.length + " 列：" + names(columns)));
            return;
        }
        List<String> cells = new ArrayList<>();
        for (int place : places) {
            cells.add(row.cell(place));
        }
        rows.add(new CsvText.Row(row.line(), cells));
    }

    private static int[] header(String file, CsvText.Row row, Map<String, String> columns,
                                List<CalendarProblem> problems) {
        int[] places = new int[columns.size()];
        int i = 0;
        for (Map.Entry<String, String> column : columns.entrySet()) {
            int place = row.cells().indexOf(column.getKey());
            places[i++] = place >= 0 ? place : row.cells().indexOf(column.getValue());
            if (places[i - 1] < 0 || row.size() != columns.size()) {
                problems.add(new CalendarProblem(file, row.line(), "表头应为：" + names(columns)));
                return null;
            }
        }
        return places;
    }

    private static String names(Map<String, String> columns) {
        return String.join(",", columns.keySet()) + "（或 " + String.join(",", columns.values()) + "）";
    }
}
