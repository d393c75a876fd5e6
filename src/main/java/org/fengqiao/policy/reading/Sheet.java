package org.fengqiao.policy.reading;

import java.util.List;

/**
 * A table as rows of text.
 *
 * @param file     relative to the rules folder; {@code file!sheet} for a workbook
 * @param name     name of the sheet, or of the file without extension
 * @param workbook whether cells have names such as B3
 * @param rows     without empty rows and rows of remarks; the first is the heading
 */
record Sheet(String file, String name, boolean workbook, List<List<Cell>> rows) {

    /**
     * @param text   stripped; empty for a blank cell
     * @param row    from 1
     * @param column from 1
     */
    record Cell(String text, int row, int column) {

        boolean blank() {
            return text.isEmpty();
        }

        /** As a constant. */
        Token token() {
            return token(Token.Kind.VALUE, text);
        }

        Token token(Token.Kind kind, String what) {
            return new Token(kind, what, 0, 0, row, column);
        }
    }

    /** Findings of this sheet; those of a workbook name the cell. */
    Findings findings() {
        return workbook ? Findings.ofCells(file) : new Findings(file);
    }
}
