package org.fengqiao.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fengqiao.text.CsvText;

/** CSV text (RFC 4180, first row headings) to rows and back. */
final class CsvTables {

    private static final CSVFormat WRITTEN = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private CsvTables() {
    }

    static Table read(String file, String text, List<Column> columns, Problems problems) {
        CsvText csv = CsvText.of(text);
        TableBuilder builder = new TableBuilder(file, columns, problems);
        for (CsvText.Row row : csv.rows()) {
            if (!builder.add(row.line(), row.cells())) {
                return builder.table();
            }
        }
        if (csv.broken()) {
            problems.add(file, csv.faultLine(), null, "从这一行起不是合规的 CSV，多半是引号没有成对，请检查");
            return Table.empty(file);
        }
        return builder.table();
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
