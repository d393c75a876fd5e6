package org.fengqiao.web.page.roster;

import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.roster.give.Notices;
import org.fengqiao.web.page.office.Days;
import org.fengqiao.web.page.office.Refusal;
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

    private final Notices notices;

    NoticePages(Notices notices) {
        this.notices = notices;
    }

    /** @throws ProblemException when nobody has that roster */
    @GetMapping("/rosters/{id}/notice")
    String show(@PathVariable String id, Model model, RedirectAttributes after) {
        model.addAttribute("id", id);
        model.addAttribute("days", new Days());
        try {
            model.addAttribute("notice", notices.of(id));
            return "roster-notice";
        } catch (OfficeException early) {
            after.addFlashAttribute("refusal", Refusal.of(early));
            return "redirect:/rosters/" + id + "/output";
        }
    }
}
