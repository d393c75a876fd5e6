package org.fengqiao.file.table;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Adds rows to a sheet. */
public final class SheetWriter {

    /** The most characters that a cell of a workbook holds. */
    public static final int LONGEST_CELL = 32_767;

    private static final int MOST_ROWS = 1_048_576;

    private final WorkbookWriter workbook;
    private final String name;
    private final List<SheetColumn> columns;
    private SXSSFSheet sheet;
    private int sheets;
    private int rows;

    SheetWriter(WorkbookWriter workbook, String name, List<SheetColumn> columns) {
        this.workbook = workbook;
        this.name = name;
        this.columns = List.copyOf(columns);
        begin();
    }

    /** @param values text, numbers, points in local time, or null for a blank cell */
    public void row(List<?> values) {
        if (rows == MOST_ROWS) {
            begin();
        }
        add(values, null);
    }

    private void begin() {
        sheets++;
        rows = 0;
        sheet = workbook.create(sheets == 1 ? name : name + sheets, columns);
        add(columns.stream().map(SheetColumn::heading).toList(), workbook.heading());
    }

    private void add(List<?> values, CellStyle style) {
        SXSSFRow row = sheet.createRow(rows++);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null && !values.get(i).equals("")) {
                set(row.createCell(i), values.get(i), style);
            }
        }
    }

    private void set(SXSSFCell cell, Object value, CellStyle style) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDateTime at) {
            cell.setCellValue(at);
            cell.setCellStyle(workbook.time());
        } else {
            cell.setCellValue(fitting(TextRuns.encoded(value.toString())));
        }
        if (style != null) {
            cell.setCellStyle(style);
        }
    }

    /** What is longer than a cell may be is cut; whoever minds says so beforehand. */
    private static String fitting(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…";
    }
}
