package org.fengqiao.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.fengqiao.receipt.AnchorProof;
import org.fengqiao.receipt.Link;
import org.fengqiao.receipt.Receipt;

/**
 * A receipt as its holder needs it to prove it. Texts stand exactly as hashed.
 *
 * @param notReplayable why it cannot be replayed; null if it can
 * @param proof         null while no anchor covers it
 */
record ReceiptView(String matter, long sequence, Instant recordedAt, String hash, String statement, String input,
                   String output, String notReplayable, Proof proof) {

    /**
     * The way from the receipt up to an anchor.
     *
     * @param sequence of the entry that the anchor covers: this one or one after it in the chain
     * @param hash     of that entry
     */
    record Proof(AnchorView anchor, long sequence, String hash, List<Step> steps) {
    }

    /** What to hash with on one level. */
    @Schema(name = "ProofStep")
    record Step(boolean left, String hash) {
    }

    /** @param proof may be null */
    static ReceiptView of(Receipt receipt, AnchorProof proof) {
        Link link = receipt.statement().link();
        return new ReceiptView(link.matter(), link.sequence(), link.recordedAt(), receipt.hash(),
                text(receipt.stated()), text(receipt.input()), text(receipt.output()),
                receipt.notReplayable().orElse(null), proof == null ? null : new Proof(AnchorView.of(proof.anchor()),
                        proof.sequence(), proof.hash(),
                        proof.steps().stream().map(step -> new Step(step.left(), step.hash())).toList()));
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
