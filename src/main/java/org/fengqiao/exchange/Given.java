package org.fengqiao.exchange;

import java.util.List;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.text.OneLine;

/** Names and numbers that other systems give, as far as they can be kept. */
final class Given {

    private static final int LONGEST = 100;

    private Given() {
    }

    /** @throws ProblemException naming the first that cannot be kept */
    static void check(String partner, OrderBatch batch) {
        check(partner);
        check("批次号", "/batch", batch.batch());
        for (int i = 0; i < batch.orders().size(); i++) {
            check("工单号", "/orders/" + i + "/number", batch.orders().get(i).number());
        }
    }

    /** @throws ProblemException as above */
    static void check(String partner, Acknowledgement told) {
        check(partner);
        check("批次号", "/batch", told.batch());
        for (int i = 0; i < told.results().size(); i++) {
            OrderResult result = told.results().get(i);
            check("工单号", "/results/" + i + "/number", result.number());
            if (result.ownNumber() != null) {
                check("接收方工单号", "/results/" + i + "/ownNumber", result.ownNumber());
            }
        }
    }

    /** @throws ProblemException as above */
    static void check(String partner) {
        check("系统名称", "/partner", partner);
    }

    private static void check(String what, String pointer, String name) {
        if (name == null || name.isBlank() || !OneLine.fits(name, LONGEST)) {
            String detail = "请写明" + what + "，不超过 " + LONGEST + " 个字符，里面不能有控制字符。";
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, detail,
                    List.of(Fault.inBody(pointer, "bad-name", detail, List.of())));
        }
    }
}
