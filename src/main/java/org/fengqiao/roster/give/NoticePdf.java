package org.fengqiao.roster.give;

import java.io.OutputStream;

/** The public notice as a PDF. It is made of public lines only. */
public record NoticePdf(PublicNotice notice) {

    public void write(OutputStream out) {
        PdfSheet.upright(3.1f, 0.9f, 2.1f, 1.9f, 2.6f).write(out, notice.title(), notice.period(), NoticeDocument.HEADINGS,
                notice.lines().stream().map(NoticeDocument::cells).toList(), notice.dated());
    }
}
