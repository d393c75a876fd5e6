package org.fengqiao.paper;

import java.time.LocalDate;
import java.util.Map;

/**
 * Tells the petitioner that a complex matter takes longer and why (Art. 34). One issued after the limit has passed is
 * void: it cannot be issued.
 *
 * @param subject    what was asked for, in a sentence
 * @param acceptedOn day of acceptance
 * @param dueOn      last day before the extension
 * @param extendedTo last day after it
 * @param reason     why the matter is complex
 */
public record ExtensionNotice(String subject, LocalDate acceptedOn, LocalDate dueOn, LocalDate extendedTo,
                              String reason) implements PaperContent {

    public ExtensionNotice {
        said(subject, acceptedOn, dueOn, extendedTo, reason).complete();
        if (!extendedTo.isAfter(dueOn)) {
            throw new PaperException(PaperException.Kind.INVALID, "延期告知书的延至日期 " + Content.day(extendedTo)
                    + " 不晚于原期限 " + Content.day(dueOn) + "，请核对。");
        }
    }

    @Override
    public PaperKind paper() {
        return PaperKind.EXTENSION_NOTICE;
    }

    @Override
    public Map<String, Object> values() {
        return said(subject, acceptedOn, dueOn, extendedTo, reason).values();
    }

    private static Content said(String subject, LocalDate acceptedOn, LocalDate dueOn, LocalDate extendedTo,
                                String reason) {
        return new Content(PaperKind.EXTENSION_NOTICE).text("内容", subject).day("受理日期", acceptedOn)
                .day("原期限", dueOn).day("延至", extendedTo).text("理由", reason);
    }
}
