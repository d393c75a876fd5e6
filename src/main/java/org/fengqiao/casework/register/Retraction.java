package org.fengqiao.casework.register;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.decision.DutyState;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/**
 * Which act may be taken back as told wrongly: a contact or an instruction that nobody answers for yet. It must not
 * become a way out of the ledger, nor take the citizen's word away.
 */
final class Retraction {

    private static final Set<EventKind> CONTACTS = EnumSet.of(EventKind.VISITED, EventKind.ON_SITE, EventKind.MET,
            EventKind.PHONED, EventKind.EXPLAINED, EventKind.HELPED, EventKind.REVISITED, EventKind.VISIT_MISSED);

    private Retraction() {
    }

    static void check(Happening.Retracted asked, CaseFile file, Stand stand) {
        CaseEvent entry = file.events().stream().filter(e -> e.sequence() == asked.entry()
                && e.told(Happening.Act.class)).findFirst().orElseThrow(() -> wrong(asked, "不是办理行为，没有可收回的。"));
        Event act = ((Happening.Act) entry.what()).event();
        if (file.retracted().contains(asked.entry())) {
            throw wrong(asked, "已经收回过了。");
        }
        boolean contact = CONTACTS.contains(act.kind()) && act.value() == null;
        if (act.result() != EventResult.DONE || !contact && act.kind() != EventKind.INSTRUCTED) {
            throw wrong(asked, "「" + act.kind().label() + "」不能收回：只有走访、面谈、电话联系等接触和批示可以收回，"
                    + "未接通、机器人应付的和群众说了结果的除外。其余的请记一条新的经过说明。");
        }
        if (stand.lapses().stream().anyMatch(l -> l.entries().contains(asked.entry()))) {
            throw wrong(asked, "已作为依据记入问责台账，不能收回；有出入请向督查部门说明。");
        }
        overdue(act, stand).ifPresent(duty -> {
            throw wrong(asked, "由它起算的「" + duty + "」已经逾期，不能收回。");
        });
    }

    /** A duty that began with the act and was let pass. */
    private static Optional<String> overdue(Event act, Stand stand) {
        return stand.duties().stream().filter(d -> act.at().equals(d.startedAt())
                && (d.duty().state() == DutyState.BREACHED || d.duty().state() == DutyState.MET_LATE))
                .map(d -> d.duty().action()).findFirst();
    }

    private static ProblemException wrong(Happening.Retracted asked, String why) {
        String detail = "第 " + asked.entry() + " 条" + why;
        return new ProblemException(ProblemCode.INVALID_EVENT, detail,
                List.of(Fault.inBody("/retracted", "not-admissible", detail, List.of())));
    }
}
