package org.fengqiao.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of a CSV text with a header, under the columns' English names. Lines that begin with # are comments. */
final class CsvRows {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setCommentMarker('#').setTrim(true).setIgnoreEmptyLines(true).get();

    /** @param cells in the order of the columns asked for */
    record Row(int line, List<String> cells) {

        String cell(int column) {
            return cells.get(column);
        }
    }

    private CsvRows() {
    }

    /** @param columns English and Chinese name of each column, in the order wanted */
    static List<Row> read(String file, String text, Map<String, String> columns, List<CalendarProblem> problems) {
        List<Row> rows = new ArrayList<>();
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CSVParser parser = CSVParser.builder().setReader(new StringReader(plain)).setFormat(FORMAT).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            int[] places = null;
            int line = 0;
            while (next(file, line + 1, records, problems)) {
                CSVRecord row = records.next();
                line = (int) parser.getCurrentLineNumber();
                if (places == null) {
                    places = header(file, line, row, columns, problems);
                    if (places == null) {
                        return rows;
                    }
                } else if (row.size() != places.length) {
                    problems.add(new CalendarProblem(file, line,
                            "这一行有 " + row.size() + " 列，应有 " + places.length + " 列：" + names(columns)));
                } else {
                    List<String> cells = new ArrayList<>();
                    for (int place : places) {
                        cells.add(row.get(place));
                    }
                    rows.add(new Row(line, cells));
                }
            }
            if (places == null && problems.isEmpty()) {
                problems.add(new CalendarProblem(file, 0, "没有表头，首行应写：" + names(columns)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // closing a reader of a text in memory cannot fail
        }
        return rows;
    }

    /** A quotation mark left open is found here; what follows it cannot be told apart. */
    private static boolean next(String file, int line, Iterator<CSVRecord> records,
                                List<CalendarProblem> problems) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException e) {
            problems.add(new CalendarProblem(file, line, "引号没有配对，从这里起无法读取；名称里一般不需要引号"));
            return false;
        }
    }

    private static int[] header(String file, int line, CSVRecord row, Map<String, String> columns,
                                List<CalendarProblem> problems) {
        int[] places = new int[columns.size()];
        int i = 0;
        for (Map.Entry<String, String> column : columns.entrySet()) {
            int place = row.toList().indexOf(column.getKey());
            places[i++] = place >= 0 ? place : row.toList().indexOf(column.getValue());
            if (places[i - 1] < 0 || row.size() != columns.size()) {
                problems.add(new CalendarProblem(file, line, "表头应为：" + names(columns)));
                return null;
            }
        }
        return places;
    }

    private static String names(Map<String, String> columns) {
        return String.join(",", columns.keySet()) + "（或 " + String.join(",", columns.values()) + "）";
    }
}
