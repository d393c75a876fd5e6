package org.fengqiao.web.page.casework;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.store.Acted;
import org.fengqiao.casework.store.CaseBoard;
import org.fengqiao.matter.EventKind;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The call-out desk and the case-holding list. */
@Controller
class DeskPages {

    private static final int SHOWN = 25;

    private final CaseAccess access;
    private final CaseBoard board;
    private final Storage storage;
    private final DeskLines matters;
    private final OwedLines lines;
    private final Clock clock;

    DeskPages(CaseAccess access, CaseBoard board, Storage storage, DeskLines matters, OwedLines lines, Clock clock) {
        this.access = access;
        this.board = board;
        this.storage = storage;
        this.matters = matters;
        this.lines = lines;
        this.clock = clock;
    }

    /** @param after where the page before ended, or null */
    @GetMapping("/whistles")
    String whistles(@RequestParam(required = false) String after, @AuthenticationPrincipal AccountUser who,
                    Model model) {
        return desk(Desk.WHISTLES, after, who, model);
    }

    /** @param after as {@link #whistles} */
    @GetMapping("/held-cases")
    String held(@RequestParam(required = false) String after, @AuthenticationPrincipal AccountUser who, Model model) {
        return desk(Desk.HELD, after, who, model);
    }

    private String desk(Desk desk, String after, AccountUser who, Model model) {
        Sight sight = access.sight(who);
        Acted begin = Acted.of(after).orElse(null);
        List<Acted> found = storage.read(() -> board.acted(desk.begun().stream().map(EventKind::code).toList(), begin,
                SHOWN + 1, sight));
        model.addAttribute("desk", desk);
        model.addAttribute("begun", desk.begun().stream().filter(kind -> access.tells(kind, who)).toList());
        model.addAttribute("first", begin == null);
        model.addAttribute("next", found.size() > SHOWN ? found.get(SHOWN - 1).cursor() : null);
        model.addAttribute("lines", found.stream().limit(SHOWN).map(acted -> matters.of(acted.matter(), desk, who))
                .sorted(Comparator.comparing((DeskLine l) -> l.owed().isEmpty())).toList());
        model.addAttribute("say", lines.telling(clock.instant()));
        return "desk";
    }
}
