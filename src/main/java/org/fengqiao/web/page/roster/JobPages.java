package org.fengqiao.web.page.roster;

import java.security.Principal;
import org.fengqiao.roster.job.VisitJob;
import org.fengqiao.roster.job.VisitJobs;
import org.fengqiao.web.api.roster.Adoption;
import org.fengqiao.web.api.roster.JobAsk;
import org.fengqiao.web.api.roster.Signing;
import org.fengqiao.web.page.office.Attempt;
import org.fengqiao.web.page.office.Days;
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
class JobPages {

    private final VisitJobs jobs;
    private final Adoption adoption;
    private final Signing signing;

    JobPages(VisitJobs jobs, Adoption adoption, Signing signing) {
        this.jobs = jobs;
        this.adoption = adoption;
        this.signing = signing;
    }

    @GetMapping("/rosters/jobs/{job}")
    String show(@PathVariable String job, @RequestHeader(name = "HX-Request", required = false) String htmx,
                Model model) {
        VisitJob found = jobs.find(job);
        if (found.asked().repairs()) {
            return "redirect:/rosters/" + found.asked().roster() + "/repairs/" + job;
        }
        model.addAttribute("job", JobProgress.of(found));
        model.addAttribute("days", new Days());
        return htmx == null ? "roster-job" : "roster-job :: progress";
    }

    @PostMapping("/rosters/jobs/{job}/stop")
    String stop(@PathVariable String job) {
        jobs.stop(job);
        return "redirect:/rosters/jobs/" + job;
    }

    /** A new draft from a variant. */
    @PostMapping("/rosters")
    String create(@RequestParam String job, @RequestParam String variant,
                  @RequestParam(required = false) String title, Principal who, RedirectAttributes after) {
        VisitJob found = jobs.find(job);
        JobAsk problem = new JobAsk(found.asked().place(), null, null, found.asked().first().toString(),
                found.asked().last().toString(), null, null, null, null, null, null, null);
        String[] made = new String[1];
        String back = Attempt.of("/rosters/jobs/" + job, after, () -> {
            made[0] = adoption.create(title, problem, job, variant, signing.by(who, "")).head().id();
            return "已存为草稿。";
        });
        return made[0] == null ? back : "redirect:/rosters/" + made[0];
    }

    @PostMapping("/rosters/{id}/adoption")
    String adopt(@PathVariable String id, @RequestParam int version, @RequestParam String job,
                 @RequestParam String variant, Principal who, RedirectAttributes after) {
        return Attempt.of("/rosters/" + id, after, () -> {
            adoption.adopt(id, version, job, variant, signing.by(who, variant));
            return "已采用「" + variant + "」。不满意可以撤销。";
        });
    }
}
