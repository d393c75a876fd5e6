package org.fengqiao.place;

/**
 * Something wrong in the files of a directory.
 *
 * @param file    path relative to the folder, with forward slashes; for a workbook {@code file!sheet}; not null
 * @param row     row as an editor or spreadsheet counts it, from 1, or 0 when the whole file is meant
 * @param column  heading of the column, or null when the whole row or file is meant
 * @param message one sentence in Chinese: what is wrong and what to do
 */
public record DirectoryProblem(String file, int row, String column, String message) {

    @Override
    public String toString() {
        String where = row == 0 ? file : file + " 第 " + row + " 行";
        return (column == null ? where : where + "「" + column + "」列") + "：" + message;
    }
}
