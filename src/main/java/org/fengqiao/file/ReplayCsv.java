package org.fengqiao.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.fengqiao.decision.replay.DifferenceTable.Row;
import org.fengqiao.file.table.CsvWriter;

/** The table of a replay as a file that spreadsheet programs open. */
public final class ReplayCsv {

    /** Content type of the file. */
    public static final String TYPE = "text/csv;charset=UTF-8";

    private static final List<String> HEADINGS = List.of("分类", "方面", "变化", "名称", "裁定数", "变化数", "平均移动（秒）",
            "最大移动（秒）", "裁定示例");

    private final CsvWriter csv;

    /** Begins with the headings. */
    public ReplayCsv(OutputStream out) throws IOException {
        csv = new CsvWriter(out);
        csv.row(HEADINGS);
    }

    /** @param kind what the names are: things, bodies or items */
    public void rows(String kind, List<Row> rows) throws IOException {
        for (Row row : rows) {
            csv.row(List.of(kind, row.aspect().label(), row.shift().label(), row.name(), "" + row.matters(),
                    "" + row.changes(), row.seconds() == 0 ? "" : "" + row.seconds() / row.changes(),
                    row.largest() == 0 ? "" : "" + row.largest(), String.join(" ", row.examples())));
        }
    }

    /** Everything is written; the stream is closed. */
    public void end() throws IOException {
        csv.close();
    }
}
