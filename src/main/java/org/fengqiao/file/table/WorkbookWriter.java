package org.fengqiao.file.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * Writes an XLSX workbook of any length. Rows go to compressed temporary files as they come; {@link #write} puts the
 * workbook together, {@link #close} removes the temporary files.
 */
public final class WorkbookWriter implements Closeable {

    private static final int ROWS_IN_MEMORY = 50;
    private static final int CHARACTER = 256;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY) {
        @Override
        protected SheetDataWriter createSheetDataWriter() throws IOException {
            return new TemporaryRows();
        }
    };
    private final CellStyle heading;
    private final CellStyle time;

    public WorkbookWriter() {
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading = workbook.createCellStyle();
        heading.setFont(bold);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        time = workbook.createCellStyle();
        time.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd hh:mm:ss"));
    }

    /** Adds a sheet with its headings. When it is full, further rows go to sheets 名称2, 名称3, … */
    public SheetWriter sheet(String name, List<SheetColumn> columns) {
        return new SheetWriter(this, name, columns);
    }

    /** To be called once, after the last row. */
    public void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    /** Rows still in memory are passed on first: the workbook complains of those it finds when it is thrown away. */
    @Override
    public void close() throws IOException {
        try (workbook) {
            for (Sheet sheet : workbook) {
                ((SXSSFSheet) sheet).flushRows();
            }
        }
    }

    SXSSFSheet create(String name, List<SheetColumn> columns) {
        SXSSFSheet sheet = workbook.createSheet(name);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle time() {
        return time;
    }
}
