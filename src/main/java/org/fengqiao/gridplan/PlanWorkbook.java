package org.fengqiao.gridplan;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.fengqiao.file.table.SheetColumn;
import org.fengqiao.file.table.WorkbookWriter;
import org.fengqiao.file.table.SheetWriter;

/** The office's table as a workbook, a gap as an empty cell. */
public record PlanWorkbook(List<PlanLine> lines) {

    private static final List<SheetColumn> COLUMNS = List.of(new SheetColumn("村（社区）", 18),
            new SheetColumn("地点", 20), new SheetColumn("职位", 14), new SheetColumn("姓名", 14),
            new SheetColumn("类别", 14), new SheetColumn("固定", 6), new SheetColumn("承担人", 12),
            new SheetColumn("席位", 30));

    public void write(OutputStream out) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter()) {
            SheetWriter sheet = workbook.sheet("网格安排", COLUMNS);
            for (PlanLine line : lines) {
                sheet.row(Arrays.asList(line.community(), line.name(), line.role(), text(line.holder()),
                        text(line.kind()), line.pinned() ? "是" : "", text(line.worker()), line.seat()));
            }
            workbook.write(out);
        }
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
