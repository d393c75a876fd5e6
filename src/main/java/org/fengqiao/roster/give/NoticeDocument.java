package org.fengqiao.roster.give;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.fengqiao.planning.visits.office.PublicLine;

/** The public notice as a DOCX document. It is made of public lines only. */
public final class NoticeDocument {

    static final List<String> HEADINGS = List.of("时间", "姓名", "职务", "分管领域", "地点");
    private static final int[] WIDTHS = {2000, 1100, 2300, 1900, 2000};
    private static final String FONT = "宋体";

    private final PublicNotice notice;

    public NoticeDocument(PublicNotice notice) {
        this.notice = notice;
    }

    public void write(OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph heading = document.createParagraph();
            heading.setAlignment(ParagraphAlignment.CENTER);
            run(heading, notice.title(), 18, true);
            XWPFParagraph period = document.createParagraph();
            period.setAlignment(ParagraphAlignment.CENTER);
            run(period, notice.period(), 12, false);
            List<PublicLine> lines = notice.lines();
            XWPFTable table = document.createTable(lines.size() + 1, HEADINGS.size());
            for (int i = 0; i < HEADINGS.size(); i++) {
                fill(table.getRow(0).getCell(i), HEADINGS.get(i), WIDTHS[i], true);
            }
            table.getRow(0).setRepeatHeader(true);
            for (int row = 0; row < lines.size(); row++) {
                List<String> cells = cells(lines.get(row));
                for (int i = 0; i < cells.size(); i++) {
                    fill(table.getRow(row + 1).getCell(i), cells.get(i), WIDTHS[i], false);
                }
            }
            XWPFParagraph date = document.createParagraph();
            date.setAlignment(ParagraphAlignment.RIGHT);
            run(date, notice.dated(), 12, false);
            document.write(out);
        }
    }

    static List<String> cells(PublicLine line) {
        return List.of(line.day().getMonthValue() + "月" + line.day().getDayOfMonth() + "日（" + line.weekday() + "）"
                + line.half() + line.hours(), line.name(), line.title(),
                String.join("、", line.portfolio()), line.place());
    }

    private static void fill(XWPFTableCell cell, String text, int width, boolean bold) {
        cell.setWidth(BigInteger.valueOf(width).toString());
        run(cell.getParagraphs().get(0), text, 11, bold);
    }

    private static void run(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setBold(bold);
        run.setFontSize(size);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
    }
}
