package org.fengqiao.roster.give;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.file.table.SheetColumn;
import org.fengqiao.file.table.SheetWriter;
import org.fengqiao.file.table.WorkbookWriter;
import org.fengqiao.planning.visits.office.DutyLine;

/** The office's own table as a workbook. It names cases: never for the public. */
public final class RosterWorkbook {

    static final String SHEET = "排班表";

    private final List<DutyLine> lines;

    /** @param lines in the order of the table */
    public RosterWorkbook(List<DutyLine> lines) {
        this.lines = List.copyOf(lines);
    }

    public void write(OutputStream out) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter()) {
            SheetWriter sheet = workbook.sheet(SHEET, Stream.of(RosterColumn.values())
                    .map(c -> new SheetColumn(c.heading(), c.width())).toList());
            for (DutyLine line : lines) {
                sheet.row(Stream.of(RosterColumn.values()).map(c -> c.value(line)).toList());
            }
            workbook.write(out);
        }
    }
}
