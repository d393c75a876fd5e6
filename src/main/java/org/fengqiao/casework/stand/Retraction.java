package org.fengqiao.casework.stand;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.decision.DutyState;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;

/**
 * Which act may be taken back as told wrongly: a contact or an instruction that nobody answers for yet. It must not
 * become a way out of the ledger, nor take the citizen's word away.
 */
public final class Retraction {

    private static final Set<EventKind> CONTACTS = EnumSet.of(EventKind.VISITED, EventKind.ON_SITE, EventKind.MET,
            EventKind.PHONED, EventKind.EXPLAINED, EventKind.HELPED, EventKind.REVISITED, EventKind.VISIT_MISSED);

    private final CaseFile file;
    private final Stand stand;

    /** @param stand after the newest entry of the log */
    public Retraction(CaseFile file, Stand stand) {
        this.file = file;
        this.stand = stand;
    }

    /**
     * Why an entry is not taken back, in Chinese; empty if it may be.
     *
     * @param entry place in the log
     */
    public Optional<String> refusal(long entry) {
        return file.events().stream().filter(e -> e.sequence() == entry).findFirst()
                .flatMap(told -> told.act().map(act -> refusal(told, act))).orElse(Optional.of("不是办理行为，没有可收回的。"))
                .map(why -> "第 " + entry + " 条" + why);
    }

    private Optional<String> refusal(CaseEvent entry, Event act) {
        if (file.retracted().contains(entry.sequence())) {
            return Optional.of("已经收回过了。");
        }
        boolean contact = CONTACTS.contains(act.kind()) && act.value() == null;
        if (act.result() != EventResult.DONE || !contact && act.kind() != EventKind.INSTRUCTED) {
            return Optional.of("「" + act.kind().label() + "」不能收回：只有走访、面谈、电话联系等接触和批示可以收回，"
                    + "未接通、机器人应付的和群众说了结果的除外。其余的请记一条新的经过说明。");
        }
        if (stand.lapses().stream().anyMatch(l -> l.entries().contains(entry.sequence()))) {
            return Optional.of("已作为依据记入问责台账，不能收回；有出入请向督查部门说明。");
        }
        return overdue(act).map(duty -> "由它起算的「" + duty + "」已经逾期，不能收回。");
    }

    /** A duty that began with the act and was let pass. */
    private Optional<String> overdue(Event act) {
        return stand.duties().stream().filter(d -> act.at().equals(d.startedAt())
                && (d.duty().state() == DutyState.BREACHED || d.duty().state() == DutyState.MET_LATE))
                .map(d -> d.duty().action()).findFirst();
    }
}
