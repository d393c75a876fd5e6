package org.fengqiao.policy.rule;

/**
 * Where a rule stands.
 *
 * @param file   path relative to the rules folder, with forward slashes; for a workbook {@code file!sheet}
 * @param line   from 1; for tables the row
 * @param column from 1; for tables the column
 * @param text   the rule as written
 */
public record Source(String file, int line, int column, String text) {

    public String position() {
        return file + ":" + line + ":" + column;
    }
}
