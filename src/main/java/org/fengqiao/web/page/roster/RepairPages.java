package org.fengqiao.web.page.roster;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.office.CaseOrigin;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.office.DutyTable;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.office.OfficeRoster;
import org.fengqiao.planning.visits.repair.Change;
import org.fengqiao.planning.visits.repair.Damage;
import org.fengqiao.planning.visits.repair.LateChange;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.setting.AbsenceKind;
import org.fengqiao.planning.visits.setting.Half;
import org.fengqiao.planning.visits.setting.VisitSetting;
import org.fengqiao.roster.CaseVisits;
import org.fengqiao.roster.Opened;
import org.fengqiao.roster.Questions;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.RosterOffice;
import org.fengqiao.roster.job.Candidate;
import org.fengqiao.roster.job.RepairWork;
import org.fengqiao.roster.job.VisitJob;
import org.fengqiao.roster.job.VisitJobs;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.api.roster.Asking;
import org.fengqiao.web.api.roster.Signing;
import org.fengqiao.web.page.office.Attempt;
import org.fengqiao.web.page.office.Days;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mends a roster: few changes, each with its reason, taken over all or none; or one swap by itself. */
@Controller
@RequestMapping("/rosters/{id}")
class RepairPages {

    private static final int SWAPS = 6;

    private final RosterFrame frame;
    private final RosterDesk desk;
    private final RosterOffice office;
    private final Questions questions;
    private final CaseVisits cases;
    private final VisitJobs jobs;
    private final Asking asking;
    private final Signing signing;

    RepairPages(RosterFrame frame, RosterDesk desk, RosterOffice office, Questions questions, CaseVisits cases,
                VisitJobs jobs, Asking asking, Signing signing) {
        this.frame = frame;
        this.desk = desk;
        this.office = office;
        this.questions = questions;
        this.cases = cases;
        this.jobs = jobs;
        this.asking = asking;
        this.signing = signing;
    }

    @GetMapping("/repair")
    String form(@PathVariable String id, @RequestParam(defaultValue = "absence") String what,
                @AuthenticationPrincipal AccountUser user, Model model) {
        Opened opened = frame.open(id, user, model);
        VisitSetting setting = opened.problem().setting();
        model.addAttribute("what", what);
        model.addAttribute("halves", List.of(Half.WHOLE_DAY, Half.MORNING, Half.AFTERNOON));
        model.addAttribute("kinds", AbsenceKind.values());
        model.addAttribute("origins", CaseOrigin.values());
        model.addAttribute("levels", setting.policy().levels());
        model.addAttribute("absences", setting.absences().stream().filter(a -> !a.to().isBefore(desk.today())).toList());
        model.addAttribute("cases", setting.cases());
        model.addAttribute("communities", new Communities(setting).names());
        model.addAttribute("fields", setting.leaders().stream().flatMap(l -> l.portfolio().stream()).distinct().sorted()
                .toList());
        model.addAttribute("known", new CameUp(setting).lines(opened.roster().circumstances()));
        model.addAttribute("waiting", new CameUp(setting).lines(cases.unknownTo(opened)));
        return "roster-repair";
    }

    @PostMapping("/repairs")
    String propose(@PathVariable String id, @ModelAttribute RepairForm form, Principal who,
                   RedirectAttributes after) {
        String[] begun = new String[1];
        String back = Attempt.of("/rosters/" + id + "/repair?what=" + (form.what() == null ? "" : form.what()), after, () -> {
            OfficeRoster roster = desk.read(id, form.version());
            Opened opened = desk.open(roster);
            Circumstances more = form.register() ? cases.unknownTo(opened)
                    : form.circumstances(new Communities(opened.problem().setting()));
            office.check(roster, more);
            begun[0] = jobs.submit(who.getName(), roster.head().place(), id, roster.version(), new RepairWork(
                    questions.damage(roster, more), more, desk.today(), asking.repair(null, null))).id();
            return null;
        });
        return begun[0] == null ? back : "redirect:/rosters/" + id + "/repairs/" + begun[0];
    }

    /** A change with the lines before and after; {@code late} is null when it is told in time. */
    record Changed(Change change, String was, String now, LateChange late) {
    }

    /** A duty that can not stay as it is. */
    record Affected(String duty, String title, String reason) {
    }

    @GetMapping("/repairs/{job}")
    String proposal(@PathVariable String id, @PathVariable String job,
                    @RequestHeader(name = "HX-Request", required = false) String htmx,
                    @AuthenticationPrincipal AccountUser user, Model model) {
        Opened opened = frame.open(id, user, model);
        VisitJob found = jobs.find(job);
        Damage damage = questions.damage(opened.roster(), circumstances(found, id));
        VisitProblem problem = damage.problem();
        model.addAttribute("job", JobProgress.of(found));
        model.addAttribute("outdated", found.asked().version() != opened.roster().version());
        Candidate mended = found.found().candidates().isEmpty() ? null : found.found().candidates().get(0);
        model.addAttribute("mended", mended);
        model.addAttribute("changes", mended == null ? List.of() : mended.changes().stream()
                .map(c -> new Changed(c, told(problem, c.was()), told(problem, c.now()), mended.late().stream()
                        .filter(l -> l.duty().equals(c.duty())).findFirst().orElse(null))).toList());
        model.addAttribute("came", new CameUp(problem.setting()).lines(found.asked().circumstances()));
        model.addAttribute("known", new CameUp(problem.setting()).lines(opened.roster().circumstances()));
        DutyTable table = new DutyTable(problem);
        model.addAttribute("affected", damage.affected().entrySet()
                .stream().map(e -> new Affected(e.getKey(), table.demand(e.getKey()).map(d -> d.title())
                        .orElse(e.getKey()), e.getValue())).toList());
        return htmx == null ? "roster-proposal" : "roster-proposal :: proposal";
    }

    /** The smallest steps that mend one duty. */
    @GetMapping("/repairs/{job}/swaps")
    String swaps(@PathVariable String id, @PathVariable String job, @RequestParam String duty,
                 HttpServletRequest request, Model model) {
        VisitJob found = jobs.find(job);
        OfficeRoster roster = desk.read(id, found.asked().version());
        model.addAttribute("swaps", questions.swaps(roster, circumstances(found, id), duty, SWAPS));
        model.addAttribute("id", id);
        model.addAttribute("job", job);
        model.addAttribute("version", roster.version());
        model.addAttribute("days", new Days());
        return Part.of(request, "roster-proposal", "swaps", "/rosters/" + id + "/repairs/" + job, model);
    }

    @PostMapping("/repairs/{job}/swap")
    String swap(@PathVariable String id, @PathVariable String job, @RequestParam int version,
                @RequestParam List<String> duty, @RequestParam List<String> post, @RequestParam List<LocalDate> day,
                @RequestParam(defaultValue = "") String reason, Principal who, RedirectAttributes after) {
        return Attempt.of("/rosters/" + id, after, () -> {
            Plan plan = desk.read(id, version).draft().plan();
            for (int i = 0; i < duty.size(); i++) {
                plan = plan.with(duty.get(i), new Assignment(post.get(i), day.get(i)));
            }
            office.repair(id, version, plan, circumstances(jobs.find(job), id), signing.by(who, reason));
            return "已采用这一处调换，其余没有动。";
        });
    }

    @PostMapping("/repairs/{job}")
    String apply(@PathVariable String id, @PathVariable String job, @RequestParam int version,
                 @RequestParam(defaultValue = "") String reason, Principal who, RedirectAttributes after) {
        String[] done = new String[1];
        String back = Attempt.of("/rosters/" + id + "/repairs/" + job, after, () -> {
            VisitJob found = jobs.find(job);
            Plan plan = found.plan(null).orElseThrow(() ->
                    OfficeException.conflict("修复还没有拟好（" + found.state().label() + "）。"));
            if (found.asked().version() != version) {
                throw OfficeException.conflict("修复是按第 " + found.asked().version() + " 版拟的，请重新拟。");
            }
            office.repair(id, version, plan, circumstances(found, id), signing.by(who, reason));
            done[0] = "已采用整套修复。任务有变的领导要重新确认。";
            return done[0];
        });
        return done[0] == null ? back : "redirect:/rosters/" + id;
    }

    private static Circumstances circumstances(VisitJob job, String id) {
        if (!job.asked().repairs() || !id.equals(job.asked().roster())) {
            throw OfficeException.conflict("求解任务「" + job.id() + "」不是这份排班的修复。");
        }
        return job.asked().circumstances();
    }

    private static String told(VisitProblem problem, Assignment at) {
        return at == null ? "没有人" : new Days().brief(at.day()) + " " + problem.setting().leader(at.post())
                .map(l -> l.label(at.day())).orElse(at.post());
    }
}
