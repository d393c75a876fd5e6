package org.fengqiao.roster.give;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * A title, a table and a closing line on pages of A4. The characters used are in the file (Noto Sans SC), so it looks the
 * same on every machine; the headings stand on every page, and no row is torn in two.
 */
final class PdfSheet {

    private static final String FONT = "/fonts/ttf/NotoSansSC/NotoSansSC-%s.ttf";
    private static final float MARGIN = 42;
    private static final float PADDING = 4;

    private final BaseFont plain = font("Regular");
    private final BaseFont bold = font("Bold");
    private final Rectangle page;
    private final float size;
    private final float[] widths;

    /** @param widths of the columns, relative to each other */
    private PdfSheet(Rectangle page, float size, float... widths) {
        this.page = page;
        this.size = size;
        this.widths = widths;
    }

    static PdfSheet upright(float... widths) {
        return new PdfSheet(PageSize.A4, 9, widths);
    }

    static PdfSheet landscape(float... widths) {
        return new PdfSheet(PageSize.A4.rotate(), 8.5f, widths);
    }

    /**
     * @param subtitle empty for none
     * @param closing  empty for none
     */
    void write(OutputStream out, String title, String subtitle, List<String> headings, List<List<String>> rows,
               String closing) {
        Document document = new Document(page, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPageEvent(new PageNumber(new Font(plain, 8)));
        document.addTitle(title + " " + subtitle);
        document.open();
        document.add(line(title, new Font(bold, 17), Element.ALIGN_CENTER));
        document.add(line(subtitle, new Font(plain, 11), Element.ALIGN_CENTER));
        document.add(table(headings, rows));
        document.add(line(closing, new Font(plain, 11), Element.ALIGN_RIGHT));
        document.close();
    }

    private PdfPTable table(List<String> headings, List<List<String>> rows) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(10);
        table.setHeaderRows(1);
        table.setSplitRows(false);
        headings.forEach(heading -> table.addCell(cell(heading, new Font(bold, size))));
        rows.forEach(row -> row.forEach(text -> table.addCell(cell(text, new Font(plain, size)))));
        return table;
    }

    private static PdfPCell cell(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setPadding(PADDING);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }

    private static Paragraph line(String text, Font font, int alignment) {
        Paragraph line = new Paragraph(text, font);
        line.setAlignment(alignment);
        line.setSpacingBefore(text.isEmpty() ? 0 : PADDING);
        return line;
    }

    private static BaseFont font(String weight) {
        String file = FONT.formatted(weight);
        try (InputStream from = PdfSheet.class.getResourceAsStream(file)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, from.readAllBytes(),
                    null);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static final class PageNumber extends PdfPageEventHelper {

        private final Font font;

        PageNumber(Font font) {
            this.font = font;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_CENTER,
                    new Phrase("第 " + writer.getPageNumber() + " 页", font),
                    (document.left() + document.right()) / 2, document.bottom() - MARGIN / 2, 0);
        }
    }
}
