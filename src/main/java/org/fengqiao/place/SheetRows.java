package org.fengqiao.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/** Gathers the cells of each row of a sheet as they stream by. */
final class SheetRows implements SheetContentsHandler {

    /** Columns beyond these hold nothing that is read; a cell in column XFD must not make a row of 16,384. */
    private static final int WIDEST = 64;

    /** Ends the stream: the table wants no more rows. */
    static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Enough() {
            super(null, null, false, false);
        }
    }

    private final TableBuilder builder;
    private final List<String> cells = new ArrayList<>();

    SheetRows(TableBuilder builder) {
        this.builder = builder;
    }

    @Override
    public void startRow(int row) {
        cells.clear();
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column < WIDEST && value != null) {
            if (column >= cells.size()) {
                cells.addAll(Collections.nCopies(column - cells.size() + 1, ""));
            }
            cells.set(column, value);
        }
    }

    @Override
    public void endRow(int row) {
        if (!builder.add(row + 1, List.copyOf(cells))) {
            throw new Enough();
        }
    }
}
