package org.fengqiao.planning;

/**
 * Something missing, contradictory or impossible in the input of a plan.
 *
 * @param severity not null
 * @param file     file that is meant, or empty when no single file is
 * @param line     from 1, or 0 when the whole file is meant
 * @param column   name of the column or key, or empty
 * @param message  one sentence in Chinese that says what is wrong
 * @param remedy   in Chinese: what would make it right; never empty
 */
public record Finding(Severity severity, String file, int line, String column, String message, String remedy) {

    public enum Severity { ERROR, WARNING }

    public static Finding error(String file, int line, String column, String message, String remedy) {
        return new Finding(Severity.ERROR, file, line, column, message, remedy);
    }

    public static Finding warning(String file, int line, String column, String message, String remedy) {
        return new Finding(Severity.WARNING, file, line, column, message, remedy);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(" 第 ").append(line).append(" 行");
        }
        if (!column.isEmpty()) {
            text.append("「").append(column).append("」");
        }
        return text.append(text.isEmpty() ? "" : "：").append(message).append("。").append(remedy).append("。").toString();
    }
}
