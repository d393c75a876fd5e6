package org.fengqiao.paper;

import java.time.Instant;

/**
 * The withdrawal of an issued paper.
 *
 * @param by     name of who withdrew it
 * @param basis  document and article that it rests on
 * @param reason why the paper must not stand
 */
public record Revocation(String by, Instant at, String basis, String reason) {

    private static final int LONGEST = 500;

    /** @throws PaperException if it does not say why, or on what basis */
    public Revocation {
        basis = said("依据", basis);
        reason = said("理由", reason);
    }

    private static String said(String what, String text) {
        if (text == null || text.isBlank() || text.strip().length() > LONGEST) {
            throw new PaperException(PaperException.Kind.INVALID, "请写明撤销的" + what + "，不超过 " + LONGEST + " 字。");
        }
        return text.strip();
    }
}
