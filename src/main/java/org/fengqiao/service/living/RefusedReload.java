package org.fengqiao.service.living;

import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemDocument;

/** A refused reload as a problem for whoever asked for it. */
public final class RefusedReload {

    private RefusedReload() {
    }

    public static ProblemDocument document(Reload refused) {
        return ProblemDocument.of(ProblemCode.INVALID_POLICIES, "规则或名录文件夹" + refused.text() + "逐处见 errors。",
                refused.problems().stream()
                        .map(problem -> Fault.at(problem.place(), "invalid-policy", problem.message())).toList());
    }
}
