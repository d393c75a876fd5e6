package org.fengqiao.web.page.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.Answer;
import org.fengqiao.planning.visits.explain.Alternative;
import org.fengqiao.planning.visits.office.DutyTable;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.roster.Opened;
import org.fengqiao.roster.Questions;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.page.office.Refusal;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Questions about one duty. Answers are parts of pages. */
@Controller
@RequestMapping("/rosters/{id}")
class DutyPages {

    private final RosterFrame frame;
    private final RosterDesk desk;
    private final Questions questions;
    private final DutyPanel panel;

    DutyPages(RosterFrame frame, RosterDesk desk, Questions questions, DutyPanel panel) {
        this.frame = frame;
        this.desk = desk;
        this.questions = questions;
        this.panel = panel;
    }

    @GetMapping("/duty")
    String duty(@PathVariable String id, @RequestParam String duty, @RequestParam Map<String, String> asked,
                @AuthenticationPrincipal AccountUser user, Model model) {
        Opened opened = frame.open(id, user, model);
        panel.fill(opened, duty, RosterFilter.of(id, opened.problem().period(), desk.today(), asked), model);
        return "roster-duty :: panel";
    }

    /** What a move would cost and break, before it is made. */
    @GetMapping("/effect")
    String effect(@PathVariable String id, @RequestParam String duty, @RequestParam String post,
                  @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
                  @RequestParam Map<String, String> asked, @AuthenticationPrincipal AccountUser user, Model model) {
        Opened opened = frame.open(id, user, model);
        DutyTable table = new DutyTable(opened.problem());
        model.addAttribute("filter", RosterFilter.of(id, opened.problem().period(), desk.today(), asked));
        model.addAttribute("demand", table.demand(duty).orElse(null));
        model.addAttribute("line", table.line(opened.roster().draft().plan(), duty).orElse(null));
        model.addAttribute("post", post);
        model.addAttribute("day", day);
        model.addAttribute("leader", opened.problem().setting().leader(post).map(l -> l.label(day)).orElse(post));
        model.addAttribute("effect", desk.effect(opened, duty, new Assignment(post, day)));
        return "roster-duty :: effect";
    }

    /** @param by leader on the same day (who), leader on any day (any), or another day of the same leader (when) */
    @GetMapping("/else")
    String others(@PathVariable String id, @RequestParam String duty, @RequestParam(defaultValue = "who") String by,
                  @RequestParam Map<String, String> asked, @AuthenticationPrincipal AccountUser user, Model model) {
        Opened opened = frame.open(id, user, model);
        List<Alternative> found = switch (by) {
            case "any" -> questions.whoElseAnyDay(id, duty);
            case "when" -> questions.whenElse(id, duty);
            default -> questions.whoElse(id, duty);
        };
        model.addAttribute("filter", RosterFilter.of(id, opened.problem().period(), desk.today(), asked));
        model.addAttribute("others", found);
        model.addAttribute("duty", duty);
        model.addAttribute("by", by);
        model.addAttribute("line", new DutyTable(opened.problem()).line(opened.roster().draft().plan(), duty)
                .orElse(null));
        return "roster-duty :: others";
    }

    @GetMapping("/why-not")
    String whyNot(@PathVariable String id, @RequestParam String duty, @RequestParam(defaultValue = "") String other,
                  @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
                  Model model) {
        Answer answer;
        if (day != null) {
            answer = questions.whyNot(id, duty, day);
        } else if (!other.isEmpty()) {
            answer = questions.whyNot(id, duty, other);
        } else {
            answer = new Answer("请选一位领导，或选一天。", List.of());
        }
        model.addAttribute("answer", answer);
        return "roster-duty :: answer";
    }

    /** A refusal stands where the answer would: these are parts of a page. */
    @ExceptionHandler
    String refused(ProblemException refused, Model model) {
        model.addAttribute("refusal", Refusal.of(refused));
        return "office :: said";
    }

    @ExceptionHandler
    String refused(OfficeException refused, Model model) {
        model.addAttribute("refusal", Refusal.of(refused));
        return "office :: said";
    }

    @ExceptionHandler
    String unreadable(MethodArgumentTypeMismatchException wrong, Model model) {
        model.addAttribute("refusal", new Refusal("日期「" + wrong.getValue() + "」读不出来，应写作 2026-03-09。", List.of()));
        return "office :: said";
    }
}
