package org.fengqiao.service;

import org.fengqiao.receipt.DecisionStatement;

/** Chooses under which rules and directory a receipt is decided again. */
@FunctionalInterface
public interface Basis {

    /**
     * @throws org.fengqiao.problem.ProblemException    if there is no such pack, or kept files do not load here
     * @throws org.fengqiao.receipt.store.StoreException if a revision is not kept
     */
    Under under(DecisionStatement then);
}
