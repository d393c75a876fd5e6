package org.fengqiao.web.page.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.stand.LedgerDuty;
import org.fengqiao.casework.stand.ListKind;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.casework.store.CaseBoard;
import org.fengqiao.casework.store.ListingRows;
import org.fengqiao.casework.store.MatterRow;
import org.fengqiao.decision.DutyState;
import org.fengqiao.matter.EventKind;
import org.fengqiao.policy.Action;
import org.fengqiao.policy.Policy;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The call-out desk, the case-holding list and the principal's list. */
@Controller
class DeskPages {

    private static final int SHOWN = 25;
    private static final int LISTED = 100;

    private final CaseAccess access;
    private final CaseBoard board;
    private final Casework casework;
    private final Storage storage;
    private final ListingRows listings;
    private final OwedLines lines;
    private final Current current;
    private final BodyNames names;
    private final Clock clock;

    DeskPages(CaseAccess access, CaseBoard board, Casework casework, Storage storage, ListingRows listings,
              OwedLines lines, Current current, BodyNames names, Clock clock) {
        this.access = access;
        this.board = board;
        this.casework = casework;
        this.storage = storage;
        this.listings = listings;
        this.lines = lines;
        this.current = current;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/whistles")
    String whistles(@RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal AccountUser who, Model model) {
        return desk(Desk.WHISTLES, page, who, model);
    }

    @GetMapping("/held-cases")
    String held(@RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal AccountUser who, Model model) {
        return desk(Desk.HELD, page, who, model);
    }

    /** @param list whose list: the district secretary's or the principals' */
    @GetMapping("/principal")
    String principal(@RequestParam(defaultValue = "1") int page, @RequestParam(required = false) String list,
                     @AuthenticationPrincipal AccountUser who, Model model) {
        Sight sight = access.sight(who);
        ListKind kind = Stream.of(ListKind.values()).filter(k -> k.code().equals(list)).findFirst()
                .orElse(ListKind.SECRETARY);
        model.addAttribute("kinds", ListKind.values());
        model.addAttribute("list", kind);
        model.addAttribute("most", LISTED);
        model.addAttribute("listings", storage.read(() -> listings.list(kind, true, LISTED, sight)));
        return desk(Desk.PRINCIPAL, page, who, model);
    }

    private String desk(Desk desk, int page, AccountUser who, Model model) {
        Sight sight = access.sight(who);
        int number = Math.max(1, page);
        List<String> matters = storage.read(() -> board.acted(desk.begun().stream().map(EventKind::code).toList(),
                (number - 1) * SHOWN, SHOWN + 1, sight));
        model.addAttribute("desk", desk);
        model.addAttribute("page", number);
        model.addAttribute("next", matters.size() > SHOWN);
        model.addAttribute("lines", matters.stream().limit(SHOWN).map(matter -> line(matter, desk, who))
                .sorted(Comparator.comparing((DeskLine l) -> l.owed().isEmpty())).toList());
        model.addAttribute("names", names);
        model.addAttribute("say", lines.telling(clock.instant()));
        return "desk";
    }

    private DeskLine line(String matter, Desk desk, AccountUser who) {
        MatterRow row = access.find(matter, who);
        Stand stand = row.stand();
        CaseFile file = access.masked(casework.file(matter));
        List<EntryLine> entries = new ArrayList<>(file.events().stream().filter(entry -> follows(entry, desk))
                .map(entry -> EntryLine.of(entry, names)).toList());
        Collections.reverse(entries);
        InForce inForce = current.inForce();
        Policy policy = inForce.policies().find(row.pack()).orElseGet(() -> inForce.policies().all().get(0));
        List<LedgerDuty> owed = stand.duties().stream().filter(LedgerDuty::owed)
                .filter(d -> question(d, desk, policy) != null || follows(d, desk)).toList();
        List<String> checks = access.tells(EventKind.CONFIRMED, who) ? owed.stream()
                .map(d -> question(d, desk, policy)).filter(Objects::nonNull).distinct().toList() : List.of();
        List<EventKind> fitting = Fitting.of(stand, file, kind -> access.tells(kind, who)).values().stream()
                .flatMap(List::stream).toList();
        return new DeskLine(matter, file.facts().title(), stand.stage().label(),
                names.of(stand.custody().get(0).body()), owed, entries,
                desk.followed().stream().filter(kind -> kind != EventKind.CONFIRMED && fitting.contains(kind)).toList(),
                checks, owed.stream().filter(d -> d.duty().state() == DutyState.BREACHED).count());
    }

    private static boolean follows(CaseEvent entry, Desk desk) {
        return entry.what() instanceof Happening.Act act && desk.followed().contains(act.event().kind())
                && (!act.did(EventKind.CONFIRMED) || desk.questions().contains(act.event().about()));
    }

    private static boolean follows(LedgerDuty duty, Desk desk) {
        return desk.followed().stream().filter(kind -> kind != EventKind.CONFIRMED)
                .anyMatch(kind -> duty.duty().evidence().contains(kind.label()));
    }

    /** What the duty wants confirmed, if that belongs to this desk; otherwise null. */
    private static String question(LedgerDuty duty, Desk desk, Policy policy) {
        return policy.action(duty.duty().action()).map(Action::about).filter(desk.questions()::contains).orElse(null);
    }
}
