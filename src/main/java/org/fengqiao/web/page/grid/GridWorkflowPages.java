package org.fengqiao.web.page.grid;

import java.security.Principal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.fengqiao.gridplan.Difference;
import org.fengqiao.gridplan.OfficePlan;
import org.fengqiao.gridplan.PlanDesk;
import org.fengqiao.gridplan.PlanOffice;
import org.fengqiao.gridplan.PlanSheet;
import org.fengqiao.gridplan.PlanSheets;
import org.fengqiao.gridplan.PlanState;
import org.fengqiao.gridplan.PlanStep;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.grids.setting.Role;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.api.roster.Signing;
import org.fengqiao.web.page.office.Attempt;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From draft to publication, every version on the way, and what changed between them. */
@Controller
@RequestMapping("/grids/{id}")
class GridWorkflowPages {

    private static final int CHANGES = 50;

    private final GridFrame frame;
    private final PlanDesk desk;
    private final PlanOffice office;
    private final PlanSheets sheets;
    private final Signing signing;

    GridWorkflowPages(GridFrame frame, PlanDesk desk, PlanOffice office, PlanSheets sheets, Signing signing) {
        this.frame = frame;
        this.desk = desk;
        this.office = office;
        this.sheets = sheets;
        this.signing = signing;
    }

    @GetMapping("/workflow")
    String show(@PathVariable String id, @AuthenticationPrincipal AccountUser user, Model model) {
        PlanSheet sheet = frame.open(id, user, model);
        model.addAttribute("standing", GridStanding.of(sheet));
        model.addAttribute("states", PlanState.values());
        return "grid-workflow";
    }

    @PostMapping("/approval")
    String approve(@PathVariable String id, @RequestParam int version, @RequestParam(defaultValue = "") String reason,
                   Principal who, RedirectAttributes after) {
        return step(id, after, () -> office.approve(id, version, signing.by(who, reason)), "已批准。");
    }

    @PostMapping("/return")
    String sendBack(@PathVariable String id, @RequestParam int version, @RequestParam(defaultValue = "") String reason,
                    Principal who, RedirectAttributes after) {
        return step(id, after, () -> office.sendBack(id, version, signing.by(who, reason)), "已退回成草稿。");
    }

    /** @param rank of each role of the policy, in its order: 1 for the first contact; empty for no contact */
    @PostMapping("/publication")
    String publish(@PathVariable String id, @RequestParam int version, @RequestParam List<String> rank,
                   @RequestParam(defaultValue = "") String reason, Principal who, RedirectAttributes after) {
        return step(id, after, () -> office.publish(id, version, contacts(desk.problem(desk.find(id)).setting().policy()
                .roles(), rank), signing.by(who, reason)), "已公布：名录从首日起写明网格联系人。");
    }

    static List<String> contacts(List<Role> roles, List<String> rank) {
        TreeMap<Integer, List<String>> ranked = new TreeMap<>();
        for (int i = 0; i < Math.min(roles.size(), rank.size()); i++) {
            if (rank.get(i).matches("[1-9][0-9]?")) {
                ranked.computeIfAbsent(Integer.valueOf(rank.get(i)), k -> new ArrayList<>()).add(roles.get(i).name());
            }
        }
        if (ranked.isEmpty()) {
            throw OfficeException.invalid("rank", "请至少给一个职位写次序，1 是首接的联系人。");
        }
        return ranked.values().stream().flatMap(List::stream).toList();
    }

    @GetMapping("/versions")
    String versions(@PathVariable String id, @AuthenticationPrincipal AccountUser user, Model model) {
        PlanSheet sheet = frame.open(id, user, model);
        List<PlanStep> steps = new ArrayList<>(desk.steps(id));
        Collections.reverse(steps);
        model.addAttribute("steps", steps);
        model.addAttribute("to", sheet.office().version());
        model.addAttribute("from", Math.max(1, sheet.office().version() - 1));
        return "grid-versions";
    }

    /** Who changes and why; without versions, since last year. */
    @GetMapping("/difference")
    String difference(@PathVariable String id, @RequestParam(required = false) Integer from,
                      @RequestParam(required = false) Integer to, @RequestParam(defaultValue = "1") int page,
                      @AuthenticationPrincipal AccountUser user, Model model) {
        PlanSheet sheet = frame.open(id, user, model);
        PlanSheet now = to == null ? sheet : sheets.sheet(id, to);
        Difference difference = from == null ? Difference.sinceLastYear(now)
                : Difference.between(sheets.sheet(id, from), now);
        List<Seat> seats = difference.seats();
        Pager pager = Pager.of(page, seats.size(), CHANGES, "/grids/" + id + "/difference"
                + (from == null ? "" : "?from=" + from + "&to=" + now.office().version()));
        model.addAttribute("from", from);
        model.addAttribute("to", now.office().version());
        model.addAttribute("pager", pager);
        model.addAttribute("changes", difference.told(pager.cut(seats, CHANGES)));
        return "grid-difference";
    }

    private static String step(String id, RedirectAttributes after, Supplier<OfficePlan> step, String done) {
        return Attempt.of("/grids/" + id + "/workflow", after, () -> {
            step.get();
            return done;
        });
    }
}
