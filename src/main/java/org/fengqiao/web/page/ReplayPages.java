package org.fengqiao.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.file.ReplayCsv;
import org.fengqiao.job.Job;
import org.fengqiao.job.JobKind;
import org.fengqiao.job.Jobs;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.archive.Archive;
import org.fengqiao.receipt.archive.ArchiveKind;
import org.fengqiao.receipt.store.StoreException;
import org.fengqiao.security.AccountUser;
import org.fengqiao.service.StoreProblems;
import org.fengqiao.service.bulk.ReplayJobs;
import org.fengqiao.service.bulk.ReplayOutcome;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Replays of a period: start one, leave it, come back to what it shows. */
@Controller
class ReplayPages {

    private static final int LISTED = 50;
    private static final int OFFERED = 100;

    private final ReplayJobs replays;
    private final Jobs jobs;
    private final Archive archive;
    private final Clock clock;

    ReplayPages(ReplayJobs replays, Jobs jobs, Archive archive, Clock clock) {
        this.replays = replays;
        this.jobs = jobs;
        this.archive = archive;
        this.clock = clock;
    }

    @GetMapping("/replays")
    String list(Model model) {
        return list(ReplayForm.upTo(WorkCalendar.day(clock.instant())), model);
    }

    @PostMapping("/replays")
    String start(ReplayForm form, @AuthenticationPrincipal AccountUser user, Model model,
                 HttpServletResponse response) {
        try {
            return "redirect:/replays/" + replays.start(form.question(), user.getUsername()).id();
        } catch (ProblemException refused) {
            model.addAttribute("problem", refused.document());
        } catch (StoreException failed) {
            model.addAttribute("problem", StoreProblems.of(failed));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return list(form, model);
    }

    @GetMapping("/replays/{id}")
    String show(@PathVariable String id, ReplayShown shown, Model model) {
        Job job = find(id);
        ReplayOutcome outcome = ReplayJobs.outcome(job);
        model.addAttribute("shown", shown);
        model.addAttribute("rows", outcome == null ? null : shown.rows(outcome));
        standing(job, outcome, model);
        return "replay";
    }

    /** Asked for every few seconds; once it is over the whole page is shown again. */
    @GetMapping("/replays/{id}/standing")
    String standing(@PathVariable String id, Model model, HttpServletResponse response) {
        Job job = find(id);
        if (job.state().over()) {
            response.setHeader("HX-Refresh", "true");
        }
        standing(job, ReplayJobs.outcome(job), model);
        return "replay :: standing";
    }

    @GetMapping(path = "/replays/{id}/table", produces = ReplayCsv.TYPE)
    void table(@PathVariable String id, ReplayShown shown, HttpServletResponse response) throws IOException {
        ReplayOutcome outcome = ReplayJobs.outcome(find(id));
        response.setContentType(ReplayCsv.TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"replay-" + id + ".csv\"");
        ReplayCsv csv = new ReplayCsv(response.getOutputStream());
        if (outcome != null) {
            csv.rows(shown.of(), shown.rows(outcome));
        }
        csv.end();
    }

    @PostMapping("/replays/{id}/stop")
    String stop(@PathVariable String id) {
        jobs.stop(find(id).id());
        return "redirect:/replays/" + id;
    }

    @PostMapping("/replays/{id}/again")
    String again(@PathVariable String id, @AuthenticationPrincipal AccountUser user) {
        return "redirect:/replays/" + replays.start(ReplayJobs.question(find(id)), user.getUsername()).id();
    }

    @PostMapping("/replays/{id}/remove")
    String remove(@PathVariable String id) {
        if (find(id).state().over()) {
            jobs.remove(id);
        }
        return "redirect:/replays";
    }

    private String list(ReplayForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("jobs", jobs.list(JobKind.REPLAY, null, LISTED));
        model.addAttribute("revisions", archive.revisions(ArchiveKind.POLICY).stream().limit(OFFERED).toList());
        model.addAttribute("spans", new Spans());
        return "replays";
    }

    private static void standing(Job job, ReplayOutcome outcome, Model model) {
        model.addAttribute("job", job);
        model.addAttribute("outcome", outcome);
        model.addAttribute("spans", new Spans());
    }

    private Job find(String id) {
        return jobs.find(id).filter(job -> job.kind() == JobKind.REPLAY).orElseThrow(() -> new ProblemException(
                ProblemCode.UNKNOWN_JOB, "没有这次成批重放，可能已经删除。请回到「重放」页面另选一次。"));
    }
}
