package org.fengqiao.roster.give;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.planning.visits.office.DutyLine;

/** The office's own table as a PDF to print. It names cases: never for the public. */
public final class RosterPdf {

    private static final String WARNING = "内部使用，不得外传";

    /** What is read on paper; pins, posts and ids are for the workbook that comes back. */
    private static final List<RosterColumn> COLUMNS = Stream.of(RosterColumn.values())
            .filter(c -> c.compareTo(RosterColumn.CASE) <= 0).toList();

    private final String title;
    private final List<DutyLine> lines;

    /** @param lines in the order of the table */
    public RosterPdf(String title, List<DutyLine> lines) {
        this.title = title;
        this.lines = List.copyOf(lines);
    }

    public void write(OutputStream out) {
        float[] widths = new float[COLUMNS.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = COLUMNS.get(i).width();
        }
        PdfSheet.landscape(widths).write(out, title, WARNING, COLUMNS.stream().map(RosterColumn::heading).toList(),
                lines.stream().map(l -> COLUMNS.stream().map(c -> c.value(l)).toList()).toList(), "");
    }
}
