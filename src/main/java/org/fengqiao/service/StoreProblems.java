package org.fengqiao.service;

import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemDocument;
import org.fengqiao.receipt.store.StoreException;

/** Tells failures of the store as problems. */
public final class StoreProblems {

    private StoreProblems() {
    }

    public static ProblemDocument of(StoreException failure) {
        return switch (failure.kind()) {
            case BUSY -> told(ProblemCode.STORE_BUSY, failure);
            case FULL -> told(ProblemCode.STORE_FULL, failure);
            case UNAVAILABLE -> told(ProblemCode.STORE_UNAVAILABLE, failure);
            case TOO_LARGE -> told(ProblemCode.BODY_TOO_LARGE, failure);
            case CONFLICT -> told(ProblemCode.CONFLICT, failure);
            case UNKNOWN -> told(ProblemCode.UNKNOWN_RECEIPT, failure);
            case INVALID -> told(ProblemCode.INVALID_PARAMETER, failure);
            case DAMAGED -> told(ProblemCode.STORE_DAMAGED, failure);
            // What the database says may quote what was to be stored.
            case FAILED -> ProblemDocument.of(ProblemCode.INTERNAL, "数据库报错，没有保存任何内容。请联系管理员查看日志。");
        };
    }

    private static ProblemDocument told(ProblemCode code, StoreException failure) {
        return ProblemDocument.of(code, failure.getMessage());
    }
}
