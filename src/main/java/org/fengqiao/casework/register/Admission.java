package org.fengqiao.casework.register;

import java.util.List;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.store.MatterRows;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/** Whether what is told refers to something that is there, by somebody who may say it. */
final class Admission {

    private final MatterRows matters;

    Admission(MatterRows matters) {
        this.matters = matters;
    }

    /** @throws ProblemException naming the field */
    void check(Happening what, CaseFile file, String actor) {
        if (what instanceof Happening.Merged merged) {
            String own = file.newest().matter();
            if (merged.into().equals(own) || matters.find(merged.into()).isEmpty()) {
                throw wrong("/mergedInto", "不能并入「" + merged.into() + "」：登记簿里没有这件事项，或就是它自己。");
            }
        } else if (what instanceof Happening.TimeApproved approved) {
            CaseEvent entry = file.events().stream().filter(e -> e.sequence() == approved.entry()
                    && e.told(Happening.Act.class)).findFirst().orElseThrow(() -> wrong("/approved",
                    "第 " + approved.entry() + " 条不是办理行为，没有真实时间可认可。"));
            if (entry.actor().equals(actor)) {
                throw wrong("/approved", "自己记录的经过，真实时间须由别人认可。");
            }
        }
    }

    private static ProblemException wrong(String field, String detail) {
        return new ProblemException(ProblemCode.INVALID_EVENT, detail,
                List.of(Fault.inBody(field, "not-admissible", detail, List.of())));
    }
}
