package org.fengqiao.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV text (RFC 4180, first row headings) into rows. */
final class CsvTables {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final int MOST_ROWS = 200_000;

    private CsvTables() {
    }

    static Table read(String file, String text, List<Column> columns, Problems problems) {
        // commons-csv counts the last line only when it is ended
        String ended = text.endsWith("\n") ? text : text + "\n";
        int row = 0;
        try (CSVParser parser = CSVParser.parse(ended, FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                problems.add(file, 0, null, "文件是空的，首行应是列名");
                return Table.empty(file);
            }
            Map<Column, Integer> positions =
                    Headings.read(file, 1, cells(records.next()), columns, problems);
            if (positions == null) {
                return Table.empty(file);
            }
            List<Row> rows = new ArrayList<>();
            while (records.hasNext()) {
                List<String> cells = cells(records.next());
                row = (int) parser.getCurrentLineNumber();
                if (rows.size() >= MOST_ROWS) {
                    problems.add(file, row, null, "超过 " + MOST_ROWS + " 行，请拆分");
                    break;
                }
                if (fit(file, row, cells, problems)) {
                    rows.add(new Row(file, row, positions, cells, problems));
                }
            }
            return new Table(file, rows);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            problems.add(file, row + 1, null, "从这一行起不是合规的 CSV，多半是引号没有成对，请检查");
            return Table.empty(file);
        }
    }

    private static boolean fit(String file, int row, List<String> cells, Problems problems) {
        boolean fit = true;
        for (int i = 0; i < cells.size(); i++) {
            String fault = TextChecks.fault(cells.get(i));
            if (fault != null) {
                problems.add(file, row, "第 " + (i + 1), fault);
                fit = false;
            }
        }
        return fit && cells.stream().anyMatch(c -> !c.isBlank());
    }

    private static List<String> cells(CSVRecord record) {
        return List.of(record.values());
    }
}
