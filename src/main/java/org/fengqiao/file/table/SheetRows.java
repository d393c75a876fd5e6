package org.fengqiao.file.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of one sheet. */
final class SheetRows implements Closeable {

    private static final long LAST_ROW = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;

    private final String sheet;
    private final PartReader xml;
    private final CellReader cells;
    private final Merged merged;
    private long number;

    SheetRows(String sheet, PartReader xml, CellReader cells, Merged merged) {
        this.sheet = sheet;
        this.xml = xml;
        this.cells = cells;
        this.merged = merged;
    }

    /** The next row, blank or not; null at the end. */
    Row next() throws IOException {
        while (xml.next()) {
            if (xml.starts("row")) {
                String written = xml.attribute("r");
                long at = written == null ? number + 1 : Address.row(written);
                if (at <= number || at > LAST_ROW) {
                    throw xml.damaged(null);
                }
                number = at;
                return new Row(sheet, number, merged.marked(number, row()));
            }
        }
        return null;
    }

    private List<Cell> row() throws IOException {
        List<Cell> row = new ArrayList<>();
        int length = 0;
        int next = 0;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                String reference = xml.attribute("r");
                int column = reference == null ? next : Address.column(reference);
                if (column < next || column >= MOST_COLUMNS) {
                    throw xml.damaged(null);
                }
                next = column + 1;
                Cell cell = cells.read(xml);
                length += cell.text().length();
                if (length > CsvScanner.LONGEST_ROW) {
                    throw xml.damaged(null);
                }
                if (cell != Cell.EMPTY) {
                    while (row.size() < column) {
                        row.add(Cell.EMPTY);
                    }
                    row.add(cell);
                }
            }
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
