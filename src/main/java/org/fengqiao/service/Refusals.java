package org.fengqiao.service;

import java.util.List;
import org.fengqiao.problem.Fault;

/** The sentence that sums up the faults of a matter. */
final class Refusals {

    private Refusals() {
    }

    static String sentence(List<Fault> faults) {
        if (faults.size() == 1) {
            Fault only = faults.get(0);
            return only.pointer() == null || only.pointer().isEmpty()
                    ? only.detail() : only.pointer() + "：" + only.detail();
        }
        return "事项有 " + faults.size() + " 处问题，见 errors；逐处改正后重新提交即可，本次没有保存任何内容。";
    }
}
