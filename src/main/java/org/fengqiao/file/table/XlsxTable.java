package org.fengqiao.file.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.file.content.Content;
import org.fengqiao.file.table.WorkbookParts.SheetPart;

/** The rows of the sheets of a workbook that hold the table, one sheet after the other. */
final class XlsxTable implements TableSource {

    /** The sheet of what was refused comes first: a result is fed in again for its sake. */
    private static final List<String> NAMES = List.of("退回", "事项");

    private record Surveyed(SheetPart part, SheetSurvey survey) {
    }

    private final WorkbookZip zip;
    private final SharedTexts texts;
    private final CellReader cells;
    private final Deque<Surveyed> ahead;
    private final long total;
    private SheetRows rows;
    private long done;

    private XlsxTable(WorkbookZip zip, List<Surveyed> chosen, SharedTexts texts, CellReader cells) {
        this.zip = zip;
        this.texts = texts;
        this.cells = cells;
        this.ahead = new ArrayDeque<>(chosen);
        this.total = chosen.stream().mapToLong(sheet -> sheet.survey().rows()).sum();
    }

    static XlsxTable open(Content file) throws IOException {
        WorkbookZip zip = WorkbookZip.open(file);
        SharedTexts texts = null;
        try {
            WorkbookParts parts = WorkbookParts.read(zip);
            List<Surveyed> chosen = chosen(zip, parts.sheets());
            CellStyles styles = CellStyles.read(zip, parts.styles());
            texts = SharedTexts.read(zip, parts.texts());
            return new XlsxTable(zip, chosen, texts, new CellReader(texts, styles, parts.from1904()));
        } catch (IOException | RuntimeException broken) {
            if (texts != null) {
                texts.close();
            }
            zip.close();
            throw broken;
        }
    }

    /** By name (退回, 退回2, … or 事项, 事项2, …); otherwise the only sheet with anything in it. */
    private static List<Surveyed> chosen(WorkbookZip zip, List<SheetPart> sheets) throws IOException {
        for (String name : NAMES) {
            List<SheetPart> named = sheets.stream().filter(s -> s.name().matches(name + "\\d*")).toList();
            if (!named.isEmpty()) {
                return surveyed(zip, named);
            }
        }
        List<Surveyed> filled = surveyed(zip, sheets).stream().filter(s -> s.survey().filled()).toList();
        if (filled.size() > 1) {
            throw new UnreadableFileException("工作簿里有几张有内容的工作表（"
                    + filled.stream().map(s -> s.part().name()).collect(Collectors.joining("、"))
                    + "），请把要裁定的一张命名为「事项」。");
        }
        return filled;
    }

    private static List<Surveyed> surveyed(WorkbookZip zip, List<SheetPart> sheets) throws IOException {
        List<Surveyed> surveyed = new ArrayList<>();
        for (SheetPart sheet : sheets) {
            surveyed.add(new Surveyed(sheet, SheetSurvey.of(zip, sheet)));
        }
        return surveyed;
    }

    @Override
    public Row next() throws IOException {
        while (rows != null || !ahead.isEmpty()) {
            if (rows == null) {
                Surveyed sheet = ahead.remove();
                rows = new SheetRows(sheet.part().name(), new PartReader(zip, sheet.part().part()), cells,
                        new Merged(sheet.survey().merged()));
            }
            Row row = rows.next();
            if (row == null) {
                rows.close();
                rows = null;
            } else {
                done++;
                if (!row.isBlank()) {
                    return row;
                }
            }
        }
        return null;
    }

    @Override
    public long done() {
        return done;
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public void close() throws IOException {
        try (zip; texts) {
            if (rows != null) {
                rows.close();
            }
        }
    }
}
