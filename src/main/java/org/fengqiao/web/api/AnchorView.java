package org.fengqiao.web.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import org.fengqiao.receipt.Anchor;
import org.fengqiao.receipt.AnchorStatement;

/**
 * An anchor, ready to be checked elsewhere.
 *
 * @param statement exactly as hashed and signed
 * @param signature Ed25519 over {@code statement}, Base64
 */
record AnchorView(long number, LocalDate day, long leaves, String root, Instant madeAt, String key, String hash,
                  String statement, String signature) {

    static AnchorView of(Anchor anchor) {
        AnchorStatement said = anchor.statement();
        return new AnchorView(said.number(), said.day(), said.leaves(), said.root(), said.madeAt(), said.key(),
                anchor.hash(), new String(anchor.stated(), StandardCharsets.UTF_8),
                Base64.getEncoder().encodeToString(anchor.signature()));
    }
}
