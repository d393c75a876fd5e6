package org.fengqiao.web.page.roster;

import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.office.DutyLine;
import org.fengqiao.planning.visits.office.DutyTable;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.roster.Opened;
import org.fengqiao.roster.Questions;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is told about one duty beside the roster. */
@Component
class DutyPanel {

    private final Questions questions;

    DutyPanel(Questions questions) {
        this.questions = questions;
    }

    void fill(Opened opened, String duty, RosterFilter filter, Model model) {
        DutyTable table = new DutyTable(opened.problem());
        Demand demand = table.demand(duty).orElseThrow(() -> new ProblemException(ProblemCode.INVALID_ROSTER,
                "这份排班里没有任务「" + duty + "」。"));
        DutyLine line = table.line(opened.roster().draft().plan(), duty).orElse(null);
        model.addAttribute("filter", filter);
        model.addAttribute("demand", demand);
        model.addAttribute("line", line);
        model.addAttribute("pinned", opened.roster().draft().pinned().contains(duty));
        model.addAttribute("first", opened.problem().period().from());
        model.addAttribute("last", opened.problem().period().to());
        if (line != null) {
            model.addAttribute("why", questions.why(opened.roster().head().id(), duty));
        }
    }
}
