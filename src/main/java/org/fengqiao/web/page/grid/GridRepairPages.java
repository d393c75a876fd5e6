package org.fengqiao.web.page.grid;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import org.fengqiao.gridplan.GridPlaces;
import org.fengqiao.gridplan.OfficePlan;
import org.fengqiao.gridplan.PlanChange;
import org.fengqiao.gridplan.PlanDesk;
import org.fengqiao.gridplan.PlanJobs;
import org.fengqiao.gridplan.PlanOffice;
import org.fengqiao.gridplan.PlanSheet;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mends a published plan: only what is touched changes, each change with its reason, taken over all or none. */
@Controller
@RequestMapping("/grids/{id}")
class GridRepairPages {

    private static final int CHANGES = 100;

    private final GridFrame frame;
    private final PlanDesk desk;
    private final PlanOffice office;
    private final GridPlaces places;
    private final PlanJobs jobs;
    private final Signing signing;
    private final Clock clock;

    GridRepairPages(GridFrame frame, PlanDesk desk, PlanOffice office, GridPlaces places, PlanJobs jobs,
                    Signing signing, Clock clock) {
        this.frame = frame;
        this.desk = desk;
        this.office = office;
        this.places = places;
        this.jobs = jobs;
        this.signing = signing;
        this.clock = clock;
    }

    @GetMapping("/repair")
    String form(@PathVariable String id, @RequestParam(defaultValue = "") String leaver,
                @AuthenticationPrincipal AccountUser user, Model model) {
        OfficePlan plan = frame.open(id, user, model).office();
        model.addAttribute("leaver", leaver);
        model.addAttribute("today", desk.today());
        model.addAttribute("renewed", places.names().contains(plan.place())
                && !places.files(plan.place()).revision().equals(plan.settings()));
        return "grid-repair";
    }

    @PostMapping("/repairs")
    String propose(@PathVariable String id, @RequestParam int version, @RequestParam(defaultValue = "") String leavers,
                   @RequestParam(defaultValue = "false") boolean current,
                   @RequestParam(required = false) Integer seconds, Principal who, RedirectAttributes after) {
        return Attempt.leading("/grids/" + id + "/repair", after, () -> {
            OfficePlan plan = desk.read(id, version);
            Leavers gone = Leavers.read(leavers, desk.problem(plan), desk.today());
            if (gone.days().isEmpty() && !current) {
                throw OfficeException.invalid("leavers", "请写谁离岗，或勾选按现在的设置文件修补。");
            }
            return "/grids/" + id + "/repairs/" + jobs.repair(plan, office.circumstances(plan, gone.days(), current),
                    gone.days(), PlanJobs.setting(seconds, null, null), who.getName()).id();
        });
    }

    @GetMapping("/repairs/{job}")
    String proposal(@PathVariable String id, @PathVariable String job, @RequestParam(defaultValue = "1") int page,
                    @RequestHeader(name = "HX-Request", required = false) String htmx,
                    @AuthenticationPrincipal AccountUser user, Model model) {
        PlanSheet sheet = frame.open(id, user, model);
        GridJobShown shown = GridJobShown.of(jobs.find(job, user.getUsername()), clock.instant());
        if (!id.equals(shown.asked().plan()) || !shown.asked().repair()) {
            throw OfficeException.conflict("求解任务「" + job + "」不是这份安排的修补。");
        }
        List<PlanChange> all = shown.usable() ? shown.found().changes() : List.of();
        Pager pager = Pager.of(page, all.size(), CHANGES, "/grids/" + id + "/repairs/" + job);
        model.addAttribute("job", shown);
        model.addAttribute("outdated", shown.asked().version() != sheet.office().version());
        model.addAttribute("forced", all.stream().filter(PlanChange::forced).count());
        model.addAttribute("pager", pager);
        model.addAttribute("changes", pager.cut(all, CHANGES));
        return htmx == null ? "grid-proposal" : "grid-proposal :: proposal";
    }

    @PostMapping("/repairs/{job}/stop")
    String stop(@PathVariable String id, @PathVariable String job, Principal who) {
        jobs.find(job, who.getName());
        jobs.stop(job);
        return "redirect:/grids/" + id + "/repairs/" + job;
    }

    @PostMapping("/repairs/{job}")
    String apply(@PathVariable String id, @PathVariable String job, @RequestParam int version,
                 @RequestParam(defaultValue = "") String reason, Principal who, RedirectAttributes after) {
        return Attempt.leading("/grids/" + id + "/repairs/" + job, after, () -> {
            office.repair(id, version, jobs.outcome(job, who.getName()), List.of(), signing.by(who, reason));
            after.addFlashAttribute("done", "已采用修补，名录随之更新。");
            return "/grids/" + id;
        });
    }
}
