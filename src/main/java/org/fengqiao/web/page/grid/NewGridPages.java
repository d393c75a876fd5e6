package org.fengqiao.web.page.grid;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.gridplan.GridPlaces;
import org.fengqiao.gridplan.OfficePlan;
import org.fengqiao.gridplan.PlanDesk;
import org.fengqiao.gridplan.PlanJobs;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.ProblemCheck;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.web.api.roster.Signing;
import org.fengqiao.web.page.office.Attempt;
import org.fengqiao.web.page.office.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new plan: what is wrong with the settings is said before anything is searched for. */
@Controller
class NewGridPages {

    private final GridPlaces places;
    private final PlanDesk desk;
    private final PlanJobs jobs;
    private final Signing signing;

    NewGridPages(GridPlaces places, PlanDesk desk, PlanJobs jobs, Signing signing) {
        this.places = places;
        this.desk = desk;
        this.jobs = jobs;
        this.signing = signing;
    }

    /** What the check found. */
    record Checked(String name, int seats, int workers, int townships, List<Finding> errors, List<Finding> warnings) {
    }

    @GetMapping("/grids/new")
    String form(@ModelAttribute("form") NewGridForm form, Model model) {
        boolean begun = form.place() != null && !form.place().isEmpty();
        LocalDate next = desk.today().plusMonths(1).withDayOfMonth(1);
        model.addAttribute("form", begun ? form : new NewGridForm(places.names().get(0), next, null, null, null));
        if (begun) {
            try {
                PlanJobs.setting(form.seconds(), form.steps(), form.seed());
                model.addAttribute("checked", check(problem(form)));
            } catch (OfficeException refused) {
                model.addAttribute("refusal", Refusal.of(refused));
            } catch (ProblemException refused) {
                model.addAttribute("refusal", Refusal.of(refused));
            }
        }
        model.addAttribute("places", places.names());
        return "grid-new";
    }

    @PostMapping("/grids/jobs")
    String solve(@ModelAttribute("form") NewGridForm form, Principal who, RedirectAttributes after) {
        return Attempt.leading("/grids/new", after, () -> "/grids/jobs/" + jobs.search(problem(form),
                PlanJobs.setting(form.seconds(), form.steps(), form.seed()), form.place(), day(form), null,
                who.getName()).id());
    }

    /** Searches on for a plan; what is pinned stays. */
    @PostMapping("/grids/{id}/jobs")
    String solveOn(@PathVariable String id, @RequestParam(required = false) Integer seconds,
                   @RequestParam(required = false) Integer steps, @RequestParam(required = false) Integer seed,
                   Principal who, RedirectAttributes after) {
        return Attempt.leading("/grids/" + id, after, () -> {
            OfficePlan plan = desk.find(id);
            return "/grids/jobs/" + jobs.search(desk.problem(plan), PlanJobs.setting(seconds, steps, seed), plan.place(),
                    plan.day(), plan, who.getName()).id();
        });
    }

    /** Without a search: last year's plan, to be changed by hand. */
    @PostMapping("/grids/last")
    String fromLastYear(@ModelAttribute("form") NewGridForm form, Principal who, RedirectAttributes after) {
        return Attempt.leading("/grids/new", after, () -> "/grids/" + desk.create(form.place(), null, day(form), null,
                signing.by(who, "")).id());
    }

    private GridProblem problem(NewGridForm form) {
        return places.problem(places.files(form.place()), day(form));
    }

    private LocalDate day(NewGridForm form) {
        return form.day() == null ? desk.today() : form.day();
    }

    private static Checked check(GridProblem problem) {
        List<Finding> found = ProblemCheck.check(problem);
        return new Checked(problem.setting().policy().name(), problem.seats().size(), problem.setting().workers().size(),
                problem.townships().size(), found.stream().filter(Finding::isError).toList(),
                found.stream().filter(f -> !f.isError()).toList());
    }
}
