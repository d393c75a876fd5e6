package org.fengqiao.policy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.text.CsvText;

/** Reads a CSV table. */
final class CsvSheet {

    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 100;
    static final int LONGEST_CELL = 500;

    private CsvSheet() {
    }

    static Optional<Sheet> read(PackFile file, Findings findings) {
        String text = TextFile.utf8OrGb18030(file, findings).orElse(null);
        if (text == null) {
            return Optional.empty();
        }
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        CsvText csv = CsvText.of(text);
        for (CsvText.Row entry : csv.rows()) {
            if (entry.size() > MOST_COLUMNS || rows.size() >= MOST_ROWS) {
                findings.error(entry.line(), 1, "表格太大，至多 " + MOST_ROWS + " 行、" + MOST_COLUMNS + " 列");
                return Optional.empty();
            }
            List<Sheet.Cell> cells = new ArrayList<>();
            for (int i = 0; i < entry.size(); i++) {
                cells.add(cell(entry.cell(i), entry.line(), i + 1, findings));
            }
            addRow(rows, cells);
        }
        if (csv.broken()) {
            findings.error(csv.faultLine(), 1, "这一行的引号不配对，请检查");
            return Optional.empty();
        }
        return Optional.of(new Sheet(file.path(), file.stem(), false, rows));
    }

    /** Empty rows and rows whose first cell begins with # are remarks. */
    static void addRow(List<List<Sheet.Cell>> rows, List<Sheet.Cell> cells) {
        if (!cells.stream().allMatch(Sheet.Cell::blank) && !cells.get(0).text().startsWith("#")) {
            rows.add(cells);
        }
    }

    /** Checks what any cell, of CSV or a workbook, must keep to. */
    static Sheet.Cell cell(String content, int row, int column, Findings findings) {
        String text = content.strip();
        Optional<Integer> unseen = text.codePoints().filter(c -> !Characters.printable(c) || c == '\n' || c == '\r')
                .boxed().findFirst();
        if (unseen.isPresent()) {
            findings.error(row, column, "单元格里不允许换行或看不见的字符 " + Characters.code(unseen.get()) + "，请删除");
        } else if (text.length() > LONGEST_CELL) {
            findings.error(row, column, "单元格太长，至多 " + LONGEST_CELL + " 字");
        } else if (text.startsWith("=") || text.startsWith("@") || text.startsWith("+")) {
            findings.error(row, column, "不允许公式，请直接写值（相等不写「=」）");
        } else {
            return new Sheet.Cell(text, row, column);
        }
        return new Sheet.Cell("", row, column);
    }
}
