package org.fengqiao.roster.give;

import java.io.OutputStream;

/** The public notice as a PDF. It is made of public lines only. */
public record NoticePdf(PublicNotice notice) {

    public void write(OutputStream out) {
        PdfSheet.upright(2.3f, 1, 2.4f, 2, 2.2f).write(out, notice.title(), notice.period(), NoticeDocument.HEADINGS,
                notice.lines().stream().map(NoticeDocument::cells).toList(), notice.dated());
    }
}
