package org.fengqiao.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** CSV text (RFC 4180, first row headings) to rows and back. */
final class CsvTables {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final CSVFormat WRITTEN = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private CsvTables() {
    }

    static Table read(String file, String text, List<Column> columns, Problems problems) {
        // commons-csv counts the last line only when it is ended
        String ended = text.endsWith("\n") ? text : text + "\n";
        TableBuilder builder = new TableBuilder(file, columns, problems);
        int row = 0;
        try (CSVParser parser = CSVParser.parse(ended, FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            boolean wanted = true;
            while (wanted && records.hasNext()) {
                List<String> cells = List.of(records.next().values());
                row = (int) parser.getCurrentLineNumber();
                wanted = builder.add(row, cells);
            }
            return builder.table();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            problems.add(file, row + 1, null, "从这一行起不是合规的 CSV，多半是引号没有成对，请检查");
            return Table.empty(file);
        }
    }

    /** The rows under the Chinese headings of all the columns. */
    static String write(Table table, List<Column> columns) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, WRITTEN)) {
            printer.printRecord(columns.stream().map(Column::chinese));
            for (Row row : table.rows()) {
                printer.printRecord(columns.stream().map(row::text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
