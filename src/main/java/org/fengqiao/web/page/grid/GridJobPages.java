package org.fengqiao.web.page.grid;

import java.security.Principal;
import java.time.Clock;
import org.fengqiao.gridplan.PlanDesk;
import org.fengqiao.gridplan.PlanJobs;
import org.fengqiao.gridplan.SearchAsked;
import org.fengqiao.job.Job;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.web.api.roster.Signing;
import org.fengqiao.web.page.office.Attempt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A search while it runs and what it brought: it may be left and come back to. */
@Controller
class GridJobPages {

    private final PlanJobs jobs;
    private final PlanDesk desk;
    private final Signing signing;
    private final Clock clock;

    GridJobPages(PlanJobs jobs, PlanDesk desk, Signing signing, Clock clock) {
        this.jobs = jobs;
        this.desk = desk;
        this.signing = signing;
        this.clock = clock;
    }

    @GetMapping("/grids/jobs/{job}")
    String show(@PathVariable String job, @RequestHeader(name = "HX-Request", required = false) String htmx,
                Principal who, Model model) {
        GridJobShown shown = GridJobShown.of(jobs.find(job, who.getName()), clock.instant());
        if (shown.asked().repair()) {
            return "redirect:/grids/" + shown.asked().plan() + "/repairs/" + job;
        }
        model.addAttribute("job", shown);
        return htmx == null ? "grid-job" : "grid-job :: going";
    }

    @PostMapping("/grids/jobs/{job}/stop")
    String stop(@PathVariable String job, Principal who) {
        jobs.find(job, who.getName());
        jobs.stop(job);
        return "redirect:/grids/jobs/" + job;
    }

    /** A new draft from what was found. */
    @PostMapping("/grids")
    String create(@RequestParam String job, @RequestParam(required = false) String title, Principal who,
                  RedirectAttributes after) {
        return Attempt.leading("/grids/jobs/" + job, after, () -> {
            Job found = jobs.find(job, who.getName());
            SearchAsked asked = SearchAsked.of(found);
            String id = desk.create(asked.place(), title, asked.day(),
                    new GridPlan(jobs.outcome(job, who.getName()).holders()), signing.by(who, "")).id();
            after.addFlashAttribute("done", "已存为草稿。");
            return "/grids/" + id;
        });
    }

    @PostMapping("/grids/{id}/adoption")
    String adopt(@PathVariable String id, @RequestParam int version, @RequestParam String job, Principal who,
                 RedirectAttributes after) {
        return Attempt.of("/grids/" + id, after, () -> {
            desk.adopt(id, version, new GridPlan(jobs.outcome(job, who.getName()).holders()), signing.by(who, ""));
            return "已采用求解结果。不满意可以撤销。";
        });
    }
}
