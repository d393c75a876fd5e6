package org.fengqiao.service;

import java.util.Optional;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.Receipt;
import org.fengqiao.receipt.Receipts;

/** Looks up recorded decisions. */
public final class StoredDecisions {

    private StoredDecisions() {
    }

    /**
     * The receipt of a decision.
     *
     * @param id       of the decision
     * @param sequence place in the chain of its matter, or null for the newest
     * @throws ProblemException if there is none
     */
    public static Receipt find(Receipts receipts, String id, Long sequence) {
        return receipts.find(id)
                .flatMap(newest -> sequence == null ? Optional.of(newest)
                        : receipts.find(newest.statement().link().matter(), sequence)
                                .filter(receipt -> receipt.statement().decision().equals(id)))
                .orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_RECEIPT, "没有裁定「" + id + "」"
                        + (sequence == null ? "" : "在第 " + sequence + " 环") + "的回执。请核对编号；试算不留回执。"));
    }
}
