package org.fengqiao.web.page.casework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.stand.Entitlement;
import org.fengqiao.casework.stand.LedgerDuty;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.casework.store.MatterRow;
import org.fengqiao.decision.DutyState;
import org.fengqiao.matter.EventKind;
import org.fengqiao.policy.Action;
import org.fengqiao.policy.Policy;
import org.fengqiao.security.AccountUser;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.springframework.stereotype.Component;

/** What a desk shows of a matter: what happened there, what is still owed, what its reader may do now. */
@Component
class DeskLines {

    private final CaseAccess access;
    private final Casework casework;
    private final Offering offering;
    private final Current current;
    private final BodyNames names;

    DeskLines(CaseAccess access, Casework casework, Offering offering, Current current, BodyNames names) {
        this.access = access;
        this.casework = casework;
        this.offering = offering;
        this.current = current;
        this.names = names;
    }

    DeskLine of(String matter, Desk desk, AccountUser who) {
        MatterRow row = access.find(matter, who);
        Stand stand = row.stand();
        CaseFile told = casework.file(matter).first((int) stand.sequence());
        CaseFile file = access.masked(told);
        Entitlement right = casework.entitlement(stand, told);
        Set<Long> off = file.retracted();
        List<EntryLine> entries = new ArrayList<>(file.events().stream().filter(entry -> follows(entry, desk)
                && !off.contains(entry.sequence())).map(entry -> EntryLine.of(entry, names, false)).toList());
        Collections.reverse(entries);
        InForce inForce = current.inForce();
        Policy policy = inForce.policies().find(row.pack()).orElseGet(() -> inForce.policies().all().get(0));
        List<LedgerDuty> owed = stand.duties().stream().filter(LedgerDuty::owed)
                .filter(d -> question(d, desk, policy) != null || follows(d, desk)).toList();
        List<String> checks = access.tells(EventKind.CONFIRMED, who) ? owed.stream()
                // Whoever owes the answer gives it: who called the others in, who supervised, who follows the listing.
                .filter(d -> offering.mine(d, who))
                .map(d -> question(d, desk, policy)).filter(Objects::nonNull).distinct().toList() : List.of();
        List<EventKind> fitting = offering.of(stand, file, policy, right, who).values()
                .stream().flatMap(List::stream).toList();
        return new DeskLine(matter, file.facts().title(), stand.stage().label(),
                names.of(stand.custody().get(0).body()), owed, entries,
                desk.followed().stream().filter(kind -> kind != EventKind.CONFIRMED && fitting.contains(kind)).toList(),
                checks, owed.stream().filter(d -> d.duty().state() == DutyState.BREACHED).count());
    }

    private static boolean follows(CaseEvent entry, Desk desk) {
        return entry.act().filter(act -> desk.followed().contains(act.kind())
                && (!entry.did(EventKind.CONFIRMED) || desk.questions().contains(act.about()))).isPresent();
    }

    private static boolean follows(LedgerDuty duty, Desk desk) {
        return desk.followed().stream().filter(kind -> kind != EventKind.CONFIRMED)
                .anyMatch(kind -> duty.duty().evidence().contains(kind.label()));
    }

    /** What the duty wants confirmed, if that belongs to this desk; otherwise null. */
    private static String question(LedgerDuty duty, Desk desk, Policy policy) {
        return policy.action(duty.duty().action()).map(Action::about).flatMap(about -> about.choices().stream()
                .filter(desk.questions()::contains).findFirst()).orElse(null);
    }
}
