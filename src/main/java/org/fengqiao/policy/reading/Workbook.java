package org.fengqiao.policy.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fengqiao.policy.Problem;

/** Reads the sheets of an XLSX workbook: plain values only, nothing hidden, merged or computed. */
final class Workbook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private final PackFile file;
    private final List<Problem> problems = new ArrayList<>();

    Workbook(PackFile file) {
        this.file = file;
    }

    List<Problem> problems() {
        return problems;
    }

    List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        Findings container = new Findings(file.path());
        if (!WorkbookPackage.sound(file.bytes(), container)) {
            problems.addAll(container.problems());
            return sheets;
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                Findings findings = Findings.ofCells(file.path() + "!" + Characters.shown(sheet.getSheetName()));
                if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
                    findings.error(0, 0, "不允许隐藏的工作表，请取消隐藏或删除");
                } else if (sheet.getPhysicalNumberOfRows() > 0) {
                    sheets.add(new Sheet(findings.file(), sheet.getSheetName().strip(), true, rows(sheet, findings)));
                }
                problems.addAll(findings.problems());
            }
        } catch (IOException | RuntimeException e) {
            problems.add(Problem.error(file.path(), 0, 0, "工作簿已损坏或不是 XLSX 格式，请用电子表格软件另存为 .xlsx"));
            return List.of();
        }
        return sheets;
    }

    private static List<List<Sheet.Cell>> rows(XSSFSheet sheet, Findings findings) {
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            findings.error(merged.getFirstRow() + 1, merged.getFirstColumn() + 1, "不允许合并单元格，请取消合并，逐格填写");
        }
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getLastCellNum() > CsvSheet.MOST_COLUMNS || rows.size() >= CsvSheet.MOST_ROWS) {
                findings.error(row.getRowNum() + 1, 1,
                        "表格太大，至多 " + CsvSheet.MOST_ROWS + " 行、" + CsvSheet.MOST_COLUMNS + " 列");
                return rows;
            }
            List<Sheet.Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.getLastCellNum(); i++) {
                cells.add(CsvSheet.cell(text(row.getCell(i), findings), row.getRowNum() + 1, i + 1, findings));
            }
            if (!cells.isEmpty()) {
                hidden(sheet, row, cells, findings);
                CsvSheet.addRow(rows, cells);
            }
        }
        return rows;
    }

    private static void hidden(XSSFSheet sheet, Row row, List<Sheet.Cell> cells, Findings findings) {
        for (Sheet.Cell cell : cells) {
            if (!cell.blank() && (row.getZeroHeight() || sheet.isColumnHidden(cell.column() - 1))) {
                findings.error(cell.token(), "不允许隐藏的行或列里有内容，请取消隐藏");
                return;
            }
        }
    }

    private static String text(Cell cell, Findings findings) {
        if (cell == null) {
            return "";
        }
        int row = cell.getRowIndex() + 1;
        int column = cell.getColumnIndex() + 1;
        switch (cell.getCellType()) {
            case STRING:
                return cell.getStringCellValue();
            case BOOLEAN:
                return cell.getBooleanCellValue() ? "是" : "否";
            case NUMERIC:
                if (DateUtil.isCellDateFormatted(cell)) {
                    return DAY.format(cell.getLocalDateTimeCellValue());
                }
                return BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
            case FORMULA:
                findings.error(row, column, "不允许公式，请选择性粘贴为值");
                return "";
            case ERROR:
                findings.error(row, column, "单元格里是错误值，请改成要写的值");
                return "";
            default:
                return "";
        }
    }
}
