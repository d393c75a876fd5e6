package org.fengqiao.file.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The merged cells of a sheet, asked row by row from top to bottom. */
final class Merged {

    /** @param reference as the file has it, for example B3:C4 */
    record Area(String reference, long firstRow, long lastRow, int firstColumn) {

        /** Null if the reference is none. */
        static Area of(String reference) {
            String[] corners = String.valueOf(reference).split(":", 2);
            String last = corners[corners.length - 1];
            int column = Address.column(corners[0]);
            return column < 0 || Address.row(corners[0]) < 1 || Address.row(last) < 1 ? null
                    : new Area(reference, Address.row(corners[0]), Address.row(last), column);
        }
    }

    private final List<Area> ahead;
    private final List<Area> around = new ArrayList<>();
    private int next;

    Merged(List<Area> areas) {
        this.ahead = areas.stream().sorted(Comparator.comparingLong(Area::firstRow)).toList();
    }

    /** The row with the cells in merged areas made unusable: what such an area means for each row is a guess. */
    List<Cell> marked(long row, List<Cell> cells) {
        while (next < ahead.size() && ahead.get(next).firstRow() <= row) {
            around.add(ahead.get(next++));
        }
        around.removeIf(area -> area.lastRow() < row);
        if (around.isEmpty() || cells.stream().allMatch(Cell::isBlank)) {
            return cells;
        }
        List<Cell> marked = new ArrayList<>(cells);
        for (Area area : around) {
            while (marked.size() <= area.firstColumn()) {
                marked.add(Cell.EMPTY);
            }
            Cell cell = marked.get(area.firstColumn());
            marked.set(area.firstColumn(), new Cell(cell.text(), "在合并的单元格 " + area.reference() + " 里，请取消合并，逐格填写"));
        }
        return marked;
    }
}
