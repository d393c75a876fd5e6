package org.fengqiao.paper;

import java.time.Instant;

/**
 * A person issues a paper.
 *
 * @param issuer   who signs: name or account; never the system
 * @param approver who approved it
 * @param at       when; the paper bears the day in Asia/Shanghai
 */
public record Signing(String issuer, String approver, Instant at) {

    /** Who drafts when nobody does. */
    public static final String SYSTEM = "system";

    /** @throws PaperException if nobody signs or approved */
    public Signing {
        if (issuer == null || issuer.isBlank() || approver == null || approver.isBlank() || at == null) {
            throw new PaperException(PaperException.Kind.INVALID, "签发文书须写明签发人、批准人和时间。");
        }
        if (SYSTEM.equals(issuer) || SYSTEM.equals(approver)) {
            throw new PaperException(PaperException.Kind.INVALID, "文书由系统起草、由人签发；请由有权的人签发。");
        }
    }
}
