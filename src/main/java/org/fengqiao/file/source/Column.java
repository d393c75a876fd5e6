package org.fengqiao.file.source;

import java.util.List;

/**
 * A column of a table of matters.
 *
 * @param heading  Chinese heading
 * @param english  English heading
 * @param also     other headings that mean the same
 * @param pointer  JSON pointer of the value; {@code #} stands for the number of the demand, {@code *} for the number
 *                 of the text where the cell holds several
 * @param required whether the table must have the column
 * @param terms    labels of the closed set that the value is from; empty if there is none
 * @param note     in Chinese: what to write
 * @param example  a value that would do
 */
public record Column(String heading, String english, List<String> also, String pointer, ColumnType type,
                     boolean required, List<String> terms, String note, String example) {

    public Column {
        also = List.copyOf(also);
        terms = List.copyOf(terms);
    }

    /** Whether it belongs to a demand: then each row of a matter has its own value. */
    public boolean ofDemand() {
        return pointer.startsWith("/demands/");
    }

    /** Whether a cell may name several, each paired with one in the neighbouring column. */
    boolean paired() {
        return pointer.contains("*") && type != ColumnType.NAMES;
    }
}
