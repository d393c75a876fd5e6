package org.fengqiao.web.page.roster;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.visits.office.DutyLine;
import org.fengqiao.planning.visits.office.DutyTable;
import org.fengqiao.planning.visits.office.SessionOutcome;
import org.fengqiao.roster.Opened;
import org.fengqiao.roster.Recorded;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.SessionRecords;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.api.roster.Signing;
import org.fengqiao.web.page.office.Attempt;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How sessions went, and who received as often as the rank must. */
@Controller
@RequestMapping("/rosters/{id}")
class RecordPages {

    private static final int SHOWN = 60;

    private final RosterFrame frame;
    private final RosterDesk desk;
    private final SessionRecords records;
    private final Signing signing;

    RecordPages(RosterFrame frame, RosterDesk desk, SessionRecords records, Signing signing) {
        this.frame = frame;
        this.desk = desk;
        this.records = records;
        this.signing = signing;
    }

    /** A session with what is recorded of it; null while nothing is. */
    record Session(DutyLine line, Recorded recorded) {
    }

    /** Sessions that were due and have no record come first: that is what is owed. */
    @GetMapping("/records")
    String show(@PathVariable String id, @RequestParam(defaultValue = "due") String which,
                @RequestParam(defaultValue = "0") int page, @AuthenticationPrincipal AccountUser user, Model model) {
        Opened opened = frame.open(id, user, model);
        Map<String, Recorded> known = records.of(id);
        List<Session> all = new DutyTable(opened.problem())
                .lines(opened.roster().draft().plan(), opened.roster().draft().pinned()).stream()
                .map(l -> new Session(l, known.get(l.duty()))).toList();
        List<Session> due = all.stream().filter(s -> s.recorded() == null && !s.line().day().isAfter(desk.today())).toList();
        List<Session> wanted = switch (which) {
            case "done" -> all.stream().filter(s -> s.recorded() != null).toList();
            case "all" -> all;
            default -> due;
        };
        int from = Math.max(0, Math.min(page, wanted.size() / SHOWN)) * SHOWN;
        model.addAttribute("sessions", wanted.subList(from, Math.min(wanted.size(), from + SHOWN)));
        model.addAttribute("which", which);
        model.addAttribute("page", from / SHOWN);
        model.addAttribute("pages", (wanted.size() + SHOWN - 1) / SHOWN);
        model.addAttribute("due", due.size());
        model.addAttribute("recorded", known.size());
        model.addAttribute("all", all.size());
        model.addAttribute("bodies", opened.problem().setting().bodies());
        model.addAttribute("outcomes", SessionOutcome.values());
        return "roster-records";
    }

    @PostMapping("/records")
    String enter(@PathVariable String id, @ModelAttribute RecordForm form, Principal who, RedirectAttributes after) {
        return Attempt.of("/rosters/" + id + "/records", after, () -> {
            records.enter(id, form.record(), form.corrects(), signing.by(who, ""));
            return "已登记。";
        });
    }

    @GetMapping("/frequencies")
    String frequencies(@PathVariable String id, @AuthenticationPrincipal AccountUser user, Model model) {
        model.addAttribute("sheets", FrequencySheet.of(records.tally(frame.open(id, user, model))));
        return "roster-frequencies";
    }
}
