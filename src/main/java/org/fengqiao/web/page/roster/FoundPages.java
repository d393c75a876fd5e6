package org.fengqiao.web.page.roster;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.office.DutyLine;
import org.fengqiao.planning.visits.office.DutyTable;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.job.Best;
import org.fengqiao.roster.job.Candidate;
import org.fengqiao.roster.job.VisitJob;
import org.fengqiao.roster.job.VisitJobs;
import org.fengqiao.web.page.office.Days;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Rosters that a search has found, to be looked at before one of them is taken over; nothing is changed here. */
@Controller
class FoundPages {

    private final VisitJobs jobs;
    private final JobProblems problems;
    private final RosterDesk desk;

    FoundPages(VisitJobs jobs, JobProblems problems, RosterDesk desk) {
        this.jobs = jobs;
        this.problems = problems;
        this.desk = desk;
    }

    /** The best so far of the variant that is searched, as a part of the page that tells of the search. */
    @GetMapping("/rosters/jobs/{job}/best")
    String best(@PathVariable String job, Model model) {
        VisitJob found = jobs.find(job);
        Best best = found.found().best();
        int variant = best == null ? 0 : Math.max(0, found.asked().parts().indexOf(best.part()));
        fill(found, variant, Map.of(), model);
        return "roster-found :: best";
    }

    /** @param variant its number in the order it was asked for, from 0 */
    @GetMapping("/rosters/jobs/{job}/variants/{variant}")
    String variant(@PathVariable String job, @PathVariable int variant, @RequestParam Map<String, String> asked,
                   Model model) {
        fill(jobs.find(job), variant, asked, model);
        return "roster-found";
    }

    private void fill(VisitJob job, int variant, Map<String, String> asked, Model model) {
        List<String> parts = job.asked().parts();
        String name = parts.get(Math.max(0, Math.min(variant, parts.size() - 1)));
        VisitProblem problem = problems.of(job);
        Plan plan = plan(job, name);
        model.addAttribute("job", JobProgress.of(job));
        model.addAttribute("days", new Days());
        model.addAttribute("today", desk.today());
        model.addAttribute("name", name);
        model.addAttribute("editable", false);
        if (problem == null || plan == null) {
            return;
        }
        RosterFilter filter = RosterFilter.of("jobs/" + job.id() + "/variants/" + variant, problem.period(),
                desk.today(), asked);
        List<DutyLine> lines = new DutyTable(problem).lines(plan, Set.of());
        model.addAttribute("filter", filter);
        model.addAttribute("views", RosterFilter.VIEWS);
        model.addAttribute("readOnly", true);
        model.addAttribute("placed", lines.size());
        model.addAttribute("grid", filter.grid(problem, lines.stream().filter(filter::shows).toList()));
    }

    /** Of the variant when it is done, otherwise as far as it has come; null when nothing is there. */
    private static Plan plan(VisitJob job, String name) {
        Best best = job.found().best();
        return job.found().candidates().stream().filter(c -> c.name().equals(name)).findFirst().map(Candidate::plan)
                .orElse(best != null && best.part().equals(name) ? best.plan() : null);
    }
}
