package org.fengqiao.web.page.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.stand.LedgerDuty;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.casework.store.CaseBoard;
import org.fengqiao.decision.DutyState;
import org.fengqiao.matter.EventKind;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.page.Telling;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The call-out desk, the case-holding list and the principal's list. */
@Controller
class DeskPages {

    private static final int SHOWN = 50;

    private final CaseAccess access;
    private final CaseBoard board;
    private final Casework casework;
    private final Storage storage;
    private final BodyNames names;
    private final Clock clock;

    DeskPages(CaseAccess access, CaseBoard board, Casework casework, Storage storage, BodyNames names,
              Clock clock) {
        this.access = access;
        this.board = board;
        this.casework = casework;
        this.storage = storage;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/whistles")
    String whistles(@AuthenticationPrincipal AccountUser who, Model model) {
        return desk(Desk.WHISTLES, who, model);
    }

    @GetMapping("/held-cases")
    String held(@AuthenticationPrincipal AccountUser who, Model model) {
        return desk(Desk.HELD, who, model);
    }

    @GetMapping("/principal")
    String principal(@AuthenticationPrincipal AccountUser who, Model model) {
        return desk(Desk.PRINCIPAL, who, model);
    }

    private String desk(Desk desk, AccountUser who, Model model) {
        Sight sight = access.sight(who);
        List<String> matters = storage.read(() -> desk.begun().stream()
                .flatMap(kind -> board.acted(kind.code(), SHOWN, sight).stream()).distinct().toList());
        model.addAttribute("desk", desk);
        model.addAttribute("lines", matters.stream().map(matter -> line(matter, desk, who)).toList());
        model.addAttribute("say", new Telling(clock.instant(), null));
        return "desk";
    }

    private DeskLine line(String matter, Desk desk, AccountUser who) {
        Stand stand = access.find(matter, who).stand();
        CaseFile file = access.masked(casework.file(matter));
        List<EntryLine> entries = new ArrayList<>(file.events().stream().filter(entry -> follows(entry, desk))
                .map(entry -> EntryLine.of(entry, names)).toList());
        Collections.reverse(entries);
        List<LedgerDuty> owed = stand.duties().stream().filter(LedgerDuty::owed).toList();
        List<String> evidence = desk.followed().stream().map(EventKind::label).toList();
        return new DeskLine(matter, file.facts().title(), stand.stage().label(),
                names.of(stand.custody().get(0).body()), owed.stream()
                .filter(d -> d.duty().evidence().stream().anyMatch(evidence::contains))
                .map(d -> d.duty().by().name() + "「" + d.duty().action() + "」" + d.duty().state().label()).toList(),
                entries, owed.stream().filter(d -> d.duty().state() == DutyState.BREACHED).count());
    }

    private static boolean follows(CaseEvent entry, Desk desk) {
        return entry.what() instanceof Happening.Act act && desk.followed().contains(act.event().kind());
    }
}
