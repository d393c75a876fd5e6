package org.fengqiao.policy;

/**
 * Something wrong, or worth a look, in a rules folder.
 *
 * @param severity not null
 * @param file     path relative to the rules folder; {@code file!sheet} for a workbook
 * @param line     from 1, or 0 when the whole file is meant
 * @param column   from 1, or 0
 * @param message  one sentence in Chinese that says what is wrong and what would do
 */
public record Problem(Severity severity, String file, int line, int column, String message) {

    public enum Severity { ERROR, WARNING }

    public static Problem error(String file, int line, int column, String message) {
        return new Problem(Severity.ERROR, file, line, column, message);
    }

    public static Problem warning(String file, int line, int column, String message) {
        return new Problem(Severity.WARNING, file, line, column, message);
    }

    @Override
    public String toString() {
        String where = line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
        return where + ": " + message;
    }
}
