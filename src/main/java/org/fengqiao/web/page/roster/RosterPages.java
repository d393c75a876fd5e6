package org.fengqiao.web.page.roster;

import java.util.List;
import java.util.Map;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.office.DutyLine;
import org.fengqiao.planning.visits.office.DutyTable;
import org.fengqiao.planning.visits.solve.Variant;
import org.fengqiao.roster.Opened;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.security.AccountUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One roster: whether it can be published and what is wrong with it, then who is where when. */
@Controller
class RosterPages {

    private final RosterFrame frame;
    private final RosterDesk desk;
    private final DutyPanel panel;

    RosterPages(RosterFrame frame, RosterDesk desk, DutyPanel panel) {
        this.frame = frame;
        this.desk = desk;
        this.panel = panel;
    }

    @GetMapping("/rosters/{id}")
    String show(@PathVariable String id, @RequestParam Map<String, String> asked,
                @AuthenticationPrincipal AccountUser user, Model model) {
        Opened opened = frame.open(id, user, model);
        VisitProblem problem = opened.problem();
        DutyTable table = new DutyTable(problem);
        List<DutyLine> all = table.lines(opened.roster().draft().plan(), opened.roster().draft().pinned());
        RosterFilter filter = RosterFilter.of(id, problem.period(), desk.today(), asked);
        List<DutyLine> lines = all.stream().filter(filter::shows).toList();
        model.addAttribute("filter", filter);
        model.addAttribute("views", RosterFilter.VIEWS);
        model.addAttribute("placesThere", all.stream().map(DutyLine::place).distinct().sorted().toList());
        model.addAttribute("formsThere", all.stream().map(DutyLine::form).distinct().sorted().toList());
        model.addAttribute("variants", Variant.values());
        model.addAttribute("open", table.open(opened.roster().draft().plan()));
        model.addAttribute("shown", lines.size());
        model.addAttribute("all", all.size());
        model.addAttribute("grid", filter.grid(problem, lines));
        if (!asked.getOrDefault("duty", "").isEmpty()) {
            panel.fill(opened, asked.get("duty"), filter, model);
        }
        return "roster";
    }
}
