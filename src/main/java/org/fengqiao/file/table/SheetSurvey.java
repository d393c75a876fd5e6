package org.fengqiao.file.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What must be known of a sheet before its first row is used; the file tells of merged cells only after the rows.
 *
 * @param rows   number of rows
 * @param filled whether any cell has a value
 */
record SheetSurvey(long rows, boolean filled, List<Merged.Area> merged) {

    private static final int MOST_MERGED = 1_000;

    static SheetSurvey of(WorkbookZip zip, WorkbookParts.SheetPart sheet) throws IOException {
        long rows = 0;
        boolean filled = false;
        List<Merged.Area> merged = new ArrayList<>();
        try (PartReader xml = new PartReader(zip, sheet.part())) {
            while (xml.next()) {
                if (xml.starts("row")) {
                    rows++;
                } else if (xml.starts("v") || xml.starts("is")) {
                    filled = true;
                } else if (xml.starts("mergeCell")) {
                    Merged.Area area = Merged.Area.of(xml.attribute("ref"));
                    if (area != null) {
                        merged.add(area);
                    }
                    if (merged.size() > MOST_MERGED) {
                        throw new UnreadableFileException("工作簿的工作表「" + sheet.name() + "」里合并的单元格超过 "
                                + MOST_MERGED + " 处，请全选后取消合并，逐格填写。");
                    }
                }
            }
        }
        return new SheetSurvey(rows, filled, merged);
    }
}
