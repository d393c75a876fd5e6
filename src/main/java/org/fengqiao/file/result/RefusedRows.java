package org.fengqiao.file.result;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.file.source.Entry;
import org.fengqiao.file.source.Heading;
import org.fengqiao.file.source.JsonOrigin;
import org.fengqiao.file.source.Mark;
import org.fengqiao.file.source.RowsOrigin;
import org.fengqiao.file.table.Row;

/** A refused matter as rows of a table: the original cells as they were, then row, column and reason. */
final class RefusedRows {

    private static final List<String> OF_JSON = List.of("原文");

    private final int longest;

    /** @param longest how many characters a cell of the target holds */
    RefusedRows(int longest) {
        this.longest = longest;
    }

    /** @param original headings of the file; empty if it holds no table */
    static List<String> headings(List<String> original) {
        List<String> headings = new ArrayList<>(original.isEmpty() ? OF_JSON : original);
        headings.addAll(Heading.REFUSAL);
        return headings;
    }

    List<List<String>> of(Entry entry) {
        if (entry.origin() instanceof RowsOrigin origin) {
            return origin.rows().stream().map(row -> row(origin, row, entry.marks())).toList();
        }
        byte[] text = ((JsonOrigin) entry.origin()).text();
        List<String> cells = new ArrayList<>(List.of(text == null ? "" : new String(text, StandardCharsets.UTF_8)));
        return List.of(ended(cells, entry.origin().line(), entry.marks()));
    }

    private List<String> row(RowsOrigin origin, Row row, List<Mark> marks) {
        List<Mark> here = marks.stream().filter(mark -> mark.line() == row.number()).toList();
        List<String> cells = ended(new ArrayList<>(origin.heading().texts(row)), row.number(), here);
        if (here.isEmpty()) {
            cells.set(cells.size() - 1, "同一件事项的第 " + marks.get(0).line() + " 行有误，整件退回");
        }
        cells.addAll(origin.heading().beyond(row));
        return cells;
    }

    private List<String> ended(List<String> cells, long line, List<Mark> marks) {
        boolean cut = cells.stream().anyMatch(cell -> cell.length() > longest);
        cells.add(String.valueOf(line));
        cells.add(marks.stream().map(Mark::column).filter(c -> !c.isEmpty()).distinct().collect(Collectors.joining("；")));
        cells.add(marks.stream().map(mark -> mark.fault().detail()).collect(Collectors.joining("；"))
                + (cut ? "（有一格太长，这里只放得下前 " + longest + " 字，全文见原文件）" : ""));
        return cells;
    }
}
