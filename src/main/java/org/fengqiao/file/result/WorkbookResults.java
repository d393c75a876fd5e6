package org.fengqiao.file.result;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.fengqiao.decision.Decision;
import org.fengqiao.file.result.FileSummary.Tally;
import org.fengqiao.file.source.Entry;
import org.fengqiao.file.table.SheetColumn;
import org.fengqiao.file.table.SheetWriter;
import org.fengqiao.file.table.WorkbookWriter;

/** Decisions as a workbook: 决定 with one row for each duty, 汇总, and 退回 with what was refused. */
public final class WorkbookResults implements Results {

    private static final List<SheetColumn> SUMMARY = List.of(new SheetColumn("分类", 12), new SheetColumn("名称", 40),
            new SheetColumn("件数", 12), new SheetColumn("诉求", 12), new SheetColumn("职责", 12),
            new SheetColumn("最早到期", 20));

    private final WorkbookWriter workbook = new WorkbookWriter();
    private final OutputStream out;
    private final SheetWriter duties;
    private final SheetWriter summary;
    private final RefusedSheet refused;

    /** @param headings of the file read; empty if it holds no table */
    public WorkbookResults(List<String> headings, OutputStream out) {
        this.out = out;
        this.duties = workbook.sheet("决定", DutyRows.COLUMNS);
        this.summary = workbook.sheet("汇总", SUMMARY);
        this.refused = new RefusedSheet(workbook, headings);
    }

    @Override
    public void decided(Entry entry, Decision decision) {
        DutyRows.of(entry.matter().id(), decision).forEach(duties::row);
    }

    @Override
    public void refused(Entry entry) {
        refused.add(entry);
    }

    @Override
    public void finish(FileSummary counted) throws IOException {
        summary.row(Arrays.asList("合计", "已裁定", counted.decided(), counted.demands(), counted.duties(), null));
        summary.row(Arrays.asList("合计", "退回", counted.refused(), null, null, null));
        tallies("单位", counted.bodies());
        tallies("事项类别", counted.items());
        tallies("时限", counted.limits());
        workbook.write(out);
    }

    private void tallies(String kind, List<Tally> tallies) {
        for (Tally tally : tallies) {
            summary.row(Arrays.asList(kind, tally.name(), null, kind.equals("时限") ? null : tally.demands(),
                    tally.duties(), DutyRows.local(tally.earliest())));
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            workbook.close();
        }
    }
}
