package org.fengqiao.policy.reading;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.policy.Problem;

/** Collects what is wrong in one file. */
final class Findings {

    /** A file that is wrong throughout is not worth more messages than this. */
    private static final int MOST = 200;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
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

    void error(int line, int column, String message) {
        add(Problem.error(file, line, column, cell(line, column) + message));
    }

    void warning(Token at, String message) {
        add(Problem.warning(file, at.line(), at.column(), cell(at.line(), at.column()) + message));
    }

    /** How many errors there are; warnings do not count. */
    int errors() {
        return errors;
    }

    String file() {
        return file;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
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

    private void add(Problem problem) {
        errors += problem.severity() == Problem.Severity.ERROR ? 1 : 0;
        if (problems.size() < MOST && !problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
