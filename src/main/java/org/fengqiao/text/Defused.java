package org.fengqiao.text;

import java.util.regex.Pattern;

/**
 * Cells of a CSV text that a spreadsheet program would run as a formula, as text: an apostrophe stands in front, and is
 * taken away again by whoever reads the table. What petitioners write comes to desks in such cells.
 */
public final class Defused {

    private static final char MARK = '\'';
    /** What begins a formula in spreadsheet programs, wide signs and what they skip in front of it included. */
    private static final Pattern FORMULA = Pattern.compile("'*(?:[\\t\\r\\n]|[ \u00A0\u3000]*[=+\\-@＝＋－＠]).+",
            Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private Defused() {
    }

    /** Marks what looks like a formula, and what is marked already so that it can be told apart; numbers stay. */
    public static String of(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? MARK + cell : cell;
    }

    /** The cell as it was before {@link #of}. */
    public static String undone(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
