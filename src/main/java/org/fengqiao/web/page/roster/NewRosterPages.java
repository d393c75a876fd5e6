package org.fengqiao.web.page.roster;

import java.security.Principal;
import java.util.List;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.visits.demand.ProblemCheck;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.solve.Variant;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.VisitPlaces;
import org.fengqiao.roster.job.SolveWork;
import org.fengqiao.roster.job.VisitJob;
import org.fengqiao.roster.job.VisitJobs;
import org.fengqiao.web.api.roster.Asking;
import org.fengqiao.web.api.roster.JobAsk;
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

/** A new roster: what is wrong with the input is said before anything is searched for. */
@Controller
class NewRosterPages {

    private final VisitPlaces places;
    private final RosterDesk desk;
    private final Asking asking;
    private final VisitJobs jobs;

    NewRosterPages(VisitPlaces places, RosterDesk desk, Asking asking, VisitJobs jobs) {
        this.places = places;
        this.desk = desk;
        this.asking = asking;
        this.jobs = jobs;
    }

    /** What the check found. */
    record Checked(String name, String period, int duties, int candidates, List<Finding> errors,
                   List<Finding> warnings, boolean empty) {
    }

    @GetMapping("/rosters/new")
    String form(@ModelAttribute("form") NewRosterForm form, Model model) {
        boolean begun = form.place() != null && !form.place().isEmpty();
        NewRosterForm shown = begun ? form : NewRosterForm.next(places.names().isEmpty() ? "" : places.names().get(0),
                desk.today());
        model.addAttribute("form", shown);
        if (begun) {
            try {
                model.addAttribute("checked", check(shown.ask()));
            } catch (OfficeException refused) {
                model.addAttribute("refusal", Refusal.of(refused));
            } catch (ProblemException refused) {
                model.addAttribute("refusal", Refusal.of(refused));
            }
        }
        model.addAttribute("places", places.titles());
        model.addAttribute("variants", Variant.values());
        model.addAttribute("searches", places.searches().keySet());
        return "roster-new";
    }

    @PostMapping("/rosters/jobs")
    String solve(@ModelAttribute("form") NewRosterForm form, Principal who, RedirectAttributes after) {
        String[] begun = new String[1];
        String back = Attempt.of("/rosters/new", after, () -> {
            begun[0] = submit(form.ask(), who).id();
            return null;
        });
        return begun[0] == null ? back : "redirect:/rosters/jobs/" + begun[0];
    }

    /** Searches on from a roster as it stands; what is pinned stays. */
    @PostMapping("/rosters/{id}/jobs")
    String solveOn(@PathVariable String id, @RequestParam(required = false) List<String> variants,
                   @RequestParam(required = false) Integer seconds, @RequestParam(required = false) Integer steps,
                   Principal who, RedirectAttributes after) {
        String[] begun = new String[1];
        String back = Attempt.of("/rosters/" + id, after, () -> {
            begun[0] = submit(new JobAsk(null, null, id, null, null, null, seconds, seconds == null ? steps : null, null,
                    variants, null, null), who).id();
            return null;
        });
        return begun[0] == null ? back : "redirect:/rosters/jobs/" + begun[0];
    }

    private VisitJob submit(JobAsk ask, Principal who) {
        Asking.Meant meant = asking.meant(ask);
        if (meant.problem().demands().isEmpty()) {
            throw OfficeException.invalid("from", "这一期没有任何任务，请先检查。");
        }
        return jobs.submit(who.getName(), meant.place(), meant.roster(), meant.version(), new SolveWork(meant.problem(), meant.start(), Asking.variants(ask.variants()),
                        asking.setting(ask, meant.period())));
    }

    private Checked check(JobAsk ask) {
        Asking.Meant meant = asking.meant(ask);
        List<Finding> found = ProblemCheck.check(meant.problem(), desk.today());
        return new Checked(meant.problem().setting().policy().name(),
                meant.period().words(), meant.problem().demands().size(),
                meant.problem().size(), found.stream().filter(Finding::isError).toList(),
                found.stream().filter(f -> !f.isError()).toList(), meant.problem().demands().isEmpty());
    }
}
