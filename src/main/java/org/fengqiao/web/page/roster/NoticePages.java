package org.fengqiao.web.page.roster;

import org.fengqiao.planning.visits.office.DutyTable;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.office.RosterState;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.roster.Opened;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.web.page.office.Attempt;
import org.fengqiao.web.page.office.Days;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The public notice as a page to be printed. The page is given public lines and nothing else of the roster, so nothing of
 * a case can stand on it.
 */
@Controller
class NoticePages {

    private final RosterDesk desk;

    NoticePages(RosterDesk desk) {
        this.desk = desk;
    }

    /** @throws ProblemException when nobody has that roster */
    @GetMapping("/rosters/{id}/notice")
    String show(@PathVariable String id, Model model, RedirectAttributes after) {
        Opened opened = desk.open(id);
        if (opened.roster().state() != RosterState.PUBLISHED) {
            return Attempt.of("/rosters/" + id + "/output", after, () -> {
                throw OfficeException.conflict("现在是" + opened.roster().state().label() + "，公布以后才有对外公告。");
            });
        }
        model.addAttribute("id", id);
        model.addAttribute("title", opened.problem().setting().policy().name() + "公告");
        model.addAttribute("period", new Days().period(opened.roster().head().first(), opened.roster().head().last()));
        model.addAttribute("lines", new DutyTable(opened.problem()).notice(opened.roster().draft().plan()));
        model.addAttribute("published", desk.today());
        model.addAttribute("days", new Days());
        return "roster-notice";
    }
}
