package org.fengqiao.file.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param sheet  name of the sheet in a workbook, or null for CSV
 * @param number from 1, blank rows counted, as a spreadsheet program shows it
 */
public record Row(String sheet, long number, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** @param column from 0; beyond the last cell everything is blank */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** How people find a cell: {@code B3} in a workbook, otherwise row and column in words. */
    public String place(int column) {
        return sheet == null ? "第 " + number + " 行第 " + (column + 1) + " 列" : Address.of(column, number);
    }
}
