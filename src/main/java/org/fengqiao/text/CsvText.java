package org.fengqiao.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV text (RFC 4180) small enough to be held, row by row with the line where each begins; empty lines and a byte
 * order mark are left out.
 *
 * @param rows      in the order of the text, up to the fault if there is one
 * @param faultLine the line, from 1, from which it cannot be read because a quotation mark is not closed; 0 for none
 */
public record CsvText(List<Row> rows, int faultLine) {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
    private static final CSVFormat REMARKED =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).setCommentMarker('#').get();

    /**
     * @param line  of the text, from 1
     * @param cells without white space at either end
     */
    public record Row(int line, List<String> cells) {

        public String cell(int column) {
            return cells.get(column);
        }

        public int size() {
            return cells.size();
        }
    }

    public CsvText {
        rows = List.copyOf(rows);
    }

    /** Every line is a row. */
    public static CsvText of(String text) {
        return read(text, FORMAT);
    }

    /** Lines that begin with # are remarks. */
    public static CsvText withRemarks(String text) {
        return read(text, REMARKED);
    }

    public boolean broken() {
        return faultLine > 0;
    }

    private static CsvText read(String text, CSVFormat format) {
        List<Row> rows = new ArrayList<>();
        int line = 0;
        // the parser counts the last line only when it is ended
        String unmarked = Decoded.unmarked(text);
        String ended = unmarked.endsWith("\n") ? unmarked : unmarked + "\n";
        try (CSVParser parser = CSVParser.builder().setReader(new StringReader(ended)).setFormat(format).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                List<String> cells = records.next().stream().map(String::strip).toList();
                line = (int) parser.getCurrentLineNumber();
                if (cells.size() > 1 || !cells.get(0).isEmpty()) {
                    rows.add(new Row(line - breaks(cells), cells));
                }
            }
            return new CsvText(rows, 0);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return new CsvText(rows, line + 1);
        }
    }

    private static int breaks(List<String> cells) {
        return (int) cells.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }
}
