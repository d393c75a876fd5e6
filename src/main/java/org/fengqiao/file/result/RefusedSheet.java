package org.fengqiao.file.result;

import java.util.List;
import org.fengqiao.file.source.Entry;
import org.fengqiao.file.table.SheetColumn;
import org.fengqiao.file.table.SheetWriter;
import org.fengqiao.file.table.WorkbookWriter;

/** The sheet 退回: a workbook that has it is read from there. */
final class RefusedSheet {

    private static final int WIDTH = 18;
    private static final int REASON = 80;

    private final SheetWriter sheet;
    private final RefusedRows rows = new RefusedRows(SheetWriter.LONGEST_CELL);

    RefusedSheet(WorkbookWriter workbook, List<String> headings) {
        sheet = workbook.sheet("退回", RefusedRows.headings(headings).stream()
                .map(heading -> new SheetColumn(heading, heading.equals("原因") ? REASON : WIDTH)).toList());
    }

    void add(Entry refused) {
        rows.of(refused).forEach(sheet::row);
    }
}
