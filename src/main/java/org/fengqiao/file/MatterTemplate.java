package org.fengqiao.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fengqiao.file.source.Column;
import org.fengqiao.file.source.ColumnType;
import org.fengqiao.file.source.Columns;

/**
 * An empty workbook for staff to fill in: the sheet 事项 with all headings, lists to choose from where the terms are
 * closed, and 说明 and 示例 beside it, which are never read.
 */
public final class MatterTemplate {

    private static final int LAST_ROW = 1_048_575;
    private static final int WIDTH = 16 * 256;
    private static final int WIDE = 60 * 256;
    private static final String CHANNELS = "渠道";

    private final List<String> channels;

    /** @param channels names of the channels to choose from; free text is allowed all the same */
    public MatterTemplate(Collection<String> channels) {
        this.channels = channels.stream().distinct().sorted().toList();
    }

    /** Writes it; a file that is there already is replaced as a whole. */
    public void write(Path file) throws IOException {
        try (PendingFile pending = PendingFile.of(file)) {
            try (OutputStream out = pending.stream()) {
                write(out);
            }
            pending.commit();
        }
    }

    /** Writes it to a stream, which stays open. */
    public void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            matters(workbook);
            explained(workbook);
            examples(workbook);
            channels(workbook);
            workbook.write(out);
        }
    }

    private void matters(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet("事项");
        headings(workbook, sheet, Columns.all().stream().map(Column::heading).toList());
        CellStyle time = workbook.createCellStyle();
        time.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd hh:mm"));
        CellStyle text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        for (int i = 0; i < Columns.all().size(); i++) {
            Column column = Columns.all().get(i);
            sheet.setColumnWidth(i, WIDTH);
            sheet.setDefaultColumnStyle(i, column.type() == ColumnType.TIME ? time : text);
            choice(sheet, i, column);
        }
    }

    private void choice(XSSFSheet sheet, int place, Column column) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        boolean channel = column.heading().equals(CHANNELS) && !channels.isEmpty();
        if (column.terms().isEmpty() && !channel) {
            return;
        }
        DataValidation list = helper.createValidation(channel ? helper.createFormulaListConstraint("名录渠道")
                : helper.createExplicitListConstraint(column.terms().toArray(String[]::new)),
                new CellRangeAddressList(1, LAST_ROW, place, place));
        list.setSuppressDropDownArrow(true);
        list.setEmptyCellAllowed(true);
        list.setErrorStyle(channel ? DataValidation.ErrorStyle.INFO : DataValidation.ErrorStyle.STOP);
        list.setShowErrorBox(!channel);
        list.createErrorBox(column.heading(), "请从列表里选一个");
        sheet.addValidationData(list);
    }

    private void explained(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet("说明");
        headings(workbook, sheet, List.of("列名", "英文列名", "也可写作", "必填", "类型", "写法", "例"));
        for (Column column : Columns.all()) {
            row(sheet, List.of(column.heading(), column.english(), String.join("、", column.also()),
                    column.required() ? "是" : "", column.terms().isEmpty() ? column.type().label()
                            : String.join("、", column.terms()), column.note(), column.example()));
        }
        for (int i = 0; i < 7; i++) {
            sheet.setColumnWidth(i, i == 5 ? WIDE : WIDTH);
        }
    }

    private void examples(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet("示例");
        headings(workbook, sheet, Columns.all().stream().map(Column::heading).toList());
        row(sheet, Columns.all().stream().map(Column::example).toList());
    }

    private void channels(XSSFWorkbook workbook) {
        if (channels.isEmpty()) {
            return;
        }
        XSSFSheet sheet = workbook.createSheet("名录里的渠道");
        headings(workbook, sheet, List.of(CHANNELS));
        channels.forEach(channel -> row(sheet, List.of(channel)));
        sheet.setColumnWidth(0, WIDTH * 2);
        XSSFName name = workbook.createName();
        name.setNameName("名录渠道");
        name.setRefersToFormula("名录里的渠道!$A$2:$A$" + (channels.size() + 1));
    }

    private static void headings(XSSFWorkbook workbook, XSSFSheet sheet, List<String> headings) {
        Row row = row(sheet, headings);
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        row.forEach(cell -> cell.setCellStyle(style));
        sheet.createFreezePane(0, 1);
    }

    private static Row row(XSSFSheet sheet, List<String> texts) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        List<String> cells = new ArrayList<>(texts);
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.createCell(i).setCellValue(cells.get(i));
            }
        }
        return row;
    }
}
