package org.fengqiao.paper;

import java.time.LocalDate;
import java.util.Map;

/**
 * Tells the petitioner that the matter was accepted, by what way and procedure (Art. 23(1)).
 *
 * @param subject    what was asked for, in a sentence
 * @param receivedOn day of receipt
 * @param acceptedOn day of acceptance: the limit counts from it
 * @param way        the legal way, for example 信访程序
 * @param procedure  what happens next
 * @param dueOn      last day for the answer
 * @param inquiry    where and how to ask about progress
 */
public record AcceptanceNotice(String subject, LocalDate receivedOn, LocalDate acceptedOn, String way, String procedure,
                               LocalDate dueOn, String inquiry) implements PaperContent {

    public AcceptanceNotice {
        said(subject, receivedOn, acceptedOn, way, procedure, dueOn, inquiry).complete();
    }

    @Override
    public PaperKind paper() {
        return PaperKind.ACCEPTANCE_NOTICE;
    }

    @Override
    public Map<String, Object> values() {
        return said(subject, receivedOn, acceptedOn, way, procedure, dueOn, inquiry).values();
    }

    private static Content said(String subject, LocalDate receivedOn, LocalDate acceptedOn, String way,
                                String procedure, LocalDate dueOn, String inquiry) {
        return new Content(PaperKind.ACCEPTANCE_NOTICE).text("内容", subject).day("收到日期", receivedOn)
                .day("受理日期", acceptedOn).text("途径", way).text("程序", procedure).day("办理期限", dueOn)
                .text("查询方式", inquiry);
    }
}
