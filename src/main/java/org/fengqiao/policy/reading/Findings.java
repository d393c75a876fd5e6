package org.fengqiao.policy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.fengqiao.policy.Problem;

/**
 * Collects what is wrong in one file. Forms of sentences are tried and most do not fit: a message that takes a search
 * for the word that was meant is only put together when it is read.
 */
final class Findings {

    /** A file that is wrong throughout is not worth more messages than this. */
    private static final int MOST = 200;
    /** The same may be found again and again. */
    private static final int MOST_FOUND = 10 * MOST;

    private final String file;
    private final List<Supplier<Problem>> found = new ArrayList<>();
    private final boolean cells;
    private int errors;

    Findings(String file) {
        this(file, false);
    }

    private Findings(String file, boolean cells) {
        this.file = file;
        this.cells = cells;
    }

    /** For a sheet of a workbook: lines are rows, and messages name the cell as spreadsheet programs do. */
    static Findings ofCells(String file) {
        return new Findings(file, true);
    }

    void error(Token at, String message) {
        error(at.line(), at.column(), message);
    }

    void error(Token at, Supplier<String> message) {
        errors++;
        add(() -> problem(at.line(), at.column(), message.get()));
    }

    void error(int line, int column, String message) {
        errors++;
        add(() -> problem(line, column, message));
    }

    void warning(Token at, String message) {
        warning(at, () -> message);
    }

    void warning(Token at, Supplier<String> message) {
        add(() -> Problem.warning(file, at.line(), at.column(), cell(at.line(), at.column()) + message.get()));
    }

    /** How many errors there are; warnings do not count. */
    int errors() {
        return errors;
    }

    String file() {
        return file;
    }

    List<Problem> problems() {
        return found.stream().map(Supplier::get).distinct().limit(MOST).toList();
    }

    private String cell(int row, int column) {
        if (!cells || row == 0 || column == 0) {
            return "";
        }
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return "单元格 " + letters + row + "：";
    }

    private Problem problem(int line, int column, String message) {
        return Problem.error(file, line, column, cell(line, column) + message);
    }

    private void add(Supplier<Problem> problem) {
        if (found.size() < MOST_FOUND) {
            found.add(problem);
        }
    }
}
