package org.fengqiao.gridplan;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.file.table.SheetColumn;
import org.fengqiao.file.table.SheetWriter;
import org.fengqiao.file.table.WorkbookWriter;

/** The office's table as a workbook, a gap as an empty cell. {@link PlanEdits} reads it back. */
public record PlanWorkbook(List<PlanLine> lines) {

    public void write(OutputStream out) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter()) {
            SheetWriter sheet = workbook.sheet("网格安排", Stream.of(PlanColumn.values())
                    .map(c -> new SheetColumn(c.heading(), c.width())).toList());
            for (PlanLine line : lines) {
                sheet.row(Stream.of(PlanColumn.values()).map(c -> c.value(line)).toList());
            }
            workbook.write(out);
        }
    }
}
