package org.fengqiao.planning.visits.office;

import java.time.Instant;

/**
 * Who did something when and why.
 *
 * @param account of whoever was signed in; not null
 * @param at      not null
 * @param reason  as given; empty when none was needed
 */
public record Signature(String account, Instant at, String reason) {

    public Signature {
        reason = reason == null ? "" : reason.strip();
    }

    /** @throws OfficeException when no reason was given where one is needed */
    Signature withReason(String what) {
        if (reason.isEmpty()) {
            throw OfficeException.invalid("reason", what + "要写明原因，请填写 reason。");
        }
        return this;
    }
}
