package org.fengqiao.file.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.file.table.Cell;
import org.fengqiao.file.table.Row;
import org.fengqiao.file.table.UnreadableFileException;
import org.fengqiao.text.Nearest;

/** The heading row of a table. */
public final class Heading {

    /** What earlier refusals wrote; it is written anew and never read. */
    public static final List<String> REFUSAL = List.of("行", "列", "原因");

    private static final Set<String> IGNORED = Set.of("序号", "备注", "remark", "remarks", "no");
    private static final Set<String> RECEIPT = Set.of("收到时间", "登记章时间", "提交时间", "记录时间", "送达时间");

    private final List<Column> columns = new ArrayList<>();
    private final List<Integer> kept = new ArrayList<>();
    private final List<String> written = new ArrayList<>();

    /** @throws UnreadableFileException with every heading that is unknown, written twice or missing */
    Heading(Row row) {
        Map<String, Column> known = known();
        List<String> faults = new ArrayList<>();
        Set<Column> seen = new HashSet<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cell(i);
            String heading = cell.value();
            written.add(heading);
            Column column = known.get(plain(heading));
            columns.add(column);
            if (cell.fault() != null) {
                faults.add(row.place(i) + cell.fault() + "。");
            } else if (column != null && !seen.add(column)) {
                faults.add(row.place(i) + "：列「" + column.heading() + "」写了两次，请留一个。");
            } else if (column == null && !heading.isEmpty() && !ignored(heading)) {
                faults.add(row.place(i) + "：" + unknown(heading));
            }
            if (!REFUSAL.contains(heading)) {
                kept.add(i);
            }
        }
        if (seen.isEmpty()) {
            throw new UnreadableFileException("第 " + row.number() + " 行应是列名，却没有一个认得的（第一格是「" + Quote.of(written.get(0))
                    + "」）；可用 fengqiao template 生成一份模板。");
        }
        missing(seen, faults);
        if (!faults.isEmpty()) {
            faults.add(0, "第 " + row.number() + " 行应是列名" + (row.sheet() == null ? "" : "（工作表「" + row.sheet() + "」）")
                    + "，有 " + faults.size() + " 处问题；可用 fengqiao template 生成一份模板：");
            throw new UnreadableFileException(faults);
        }
    }

    /** The column at that place of the row, from 0; null if it has no heading or is passed over. */
    Column column(int place) {
        return place < columns.size() ? columns.get(place) : null;
    }

    /** Whether the cell has a heading at all. */
    boolean headed(int place) {
        return place < written.size() && !written.get(place).isEmpty();
    }

    int size() {
        return columns.size();
    }

    int place(Column column) {
        return columns.indexOf(column);
    }

    /** The headings as written, without those of earlier refusals. */
    public List<String> texts() {
        return kept.stream().map(written::get).toList();
    }

    /** The cells below {@link #texts()}, as they stand. */
    public List<String> texts(Row row) {
        return kept.stream().map(i -> row.cell(i).text()).toList();
    }

    /** The cells to the right of the last heading, as they stand. */
    public List<String> beyond(Row row) {
        return row.cells().stream().skip(written.size()).map(Cell::text).toList();
    }

    private static void missing(Set<Column> seen, List<String> faults) {
        Columns.all().stream().filter(column -> column.required() && !seen.contains(column))
                .forEach(column -> faults.add("缺少列「" + column.heading() + "」。"));
        if (seen.stream().noneMatch(column -> RECEIPT.contains(column.heading()))) {
            faults.add("缺少列「收到时间」。");
        }
    }

    private static String unknown(String heading) {
        List<String> near = Nearest.to(heading, Columns.all().stream()
                .flatMap(c -> Stream.concat(Stream.of(c.heading(), c.english()), c.also().stream())).toList());
        return "没有名为「" + Quote.of(heading) + "」的列" + (near.isEmpty() ? "，不需要裁定的内容请放到名为「备注」的列里。"
                : "，是不是「" + String.join("」「", near) + "」？");
    }

    private static boolean ignored(String heading) {
        return REFUSAL.contains(heading) || IGNORED.contains(plain(heading)) || heading.startsWith("备注");
    }

    private static Map<String, Column> known() {
        Map<String, Column> known = new HashMap<>();
        for (Column column : Columns.all()) {
            Stream.concat(Stream.of(column.heading(), column.english()), column.also().stream())
                    .forEach(name -> known.put(plain(name), column));
        }
        return known;
    }

    /** Headings are compared without blanks, marks of being required, and case. */
    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("[\\s*_]|\\(必填\\)", "")
                .toLowerCase(Locale.ROOT);
    }
}
