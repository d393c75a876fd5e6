package org.fengqiao.paper;

import java.time.LocalDate;
import java.util.Map;

/**
 * Tells the petitioner that the matter is not accepted and why (Arts. 19(3), 23(2)).
 *
 * @param subject    what was asked for, in a sentence
 * @param receivedOn day of receipt
 * @param reason     why it is not accepted
 * @param advice     who has it in hand until when, or whom to go to instead
 */
public record NonAcceptanceNotice(String subject, LocalDate receivedOn, String reason, String advice)
        implements PaperContent {

    public NonAcceptanceNotice {
        said(subject, receivedOn, reason, advice).complete();
    }

    @Override
    public PaperKind paper() {
        return PaperKind.NON_ACCEPTANCE_NOTICE;
    }

    @Override
    public Map<String, Object> values() {
        return said(subject, receivedOn, reason, advice).values();
    }

    private static Content said(String subject, LocalDate receivedOn, String reason, String advice) {
        return new Content(PaperKind.NON_ACCEPTANCE_NOTICE).text("内容", subject).day("收到日期", receivedOn)
                .text("理由", reason).text("去向", advice);
    }
}
