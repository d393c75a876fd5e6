package org.fengqiao.file.table;

/**
 * A cell as text. Dates of a workbook come as {@code 2026-03-02 09:30:00} or {@code 2026-03-02}, numbers without
 * exponent, truth values as 是 and 否.
 *
 * @param text  as written, not null; of a formula the value last computed
 * @param fault why the cell must not be used, in Chinese, or null
 */
public record Cell(String text, String fault) {

    static final Cell EMPTY = new Cell("", null);

    public static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, null);
    }

    /** Without the blanks around it; empty for a blank cell. */
    public String value() {
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    public boolean isBlank() {
        return fault == null && value().isEmpty();
    }

    /** Spreadsheets write no-break spaces, and a byte order mark may stand inside joined files. */
    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
    }
}
