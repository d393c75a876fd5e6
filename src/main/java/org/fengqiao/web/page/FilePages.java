package org.fengqiao.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.fengqiao.file.FileJobs;
import org.fengqiao.job.Job;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemDocument;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.fengqiao.service.Current;
import org.fengqiao.web.Handing;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Hand in a file of matters, leave, come back for what came of it. */
@Controller
class FilePages {

    private final FileJobs files;
    private final Handing handing;
    private final Current current;

    FilePages(FileJobs files, Handing handing, Current current) {
        this.files = files;
        this.handing = handing;
        this.current = current;
    }

    @GetMapping("/files")
    String list(@RequestParam(name = "too-large", required = false) String tooLarge,
                @AuthenticationPrincipal AccountUser user, Model model) {
        if (tooLarge != null) {
            model.addAttribute("problem", ProblemDocument.of(ProblemCode.BODY_TOO_LARGE, "文件超过 "
                    + (files.largest() >> 20) + " MB 的上限。请拆成几份，或用命令行 decide，它不限长短。"));
        }
        return list(new FileForm(null, null, null, false), user, model);
    }

    @PostMapping("/files")
    String start(FileForm form, @RequestParam(name = "file", required = false) MultipartFile file,
                 @AuthenticationPrincipal AccountUser user, Model model, HttpServletResponse response) {
        try {
            if (file == null || file.isEmpty()) {
                throw new ProblemException(ProblemCode.UNREADABLE_FILE, "没有选文件，或文件是空的。请选一个文件再上传。");
            }
            try (InputStream content = file.getInputStream()) {
                return "redirect:/files/" + handing.in(file.getOriginalFilename(), form.pack(), form.instant(),
                        form.output(), Boolean.TRUE.equals(form.receipts()), content, user.getUsername()).id();
            }
        } catch (IOException cut) {
            model.addAttribute("problem", ProblemDocument.of(ProblemCode.UNREADABLE_FILE,
                    "文件没有传完整，什么也没有保存。请重新上传。"));
        } catch (ProblemException refused) {
            model.addAttribute("problem", refused.document());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return list(form, user, model);
    }

    @GetMapping("/files/{id}")
    String show(@PathVariable String id, @AuthenticationPrincipal AccountUser user, Model model) {
        standing(find(id, user), model);
        return "file";
    }

    /** Asked for every few seconds; once it is over the whole page is shown again. */
    @GetMapping("/files/{id}/standing")
    String standing(@PathVariable String id, @AuthenticationPrincipal AccountUser user, Model model,
                    HttpServletResponse response) {
        Job job = find(id, user);
        if (job.state().over()) {
            response.setHeader("HX-Refresh", "true");
        }
        standing(job, model);
        return "file :: standing";
    }

    @GetMapping("/files/{id}/results")
    ResponseEntity<Resource> results(@PathVariable String id, @AuthenticationPrincipal AccountUser user) {
        return handing.results(find(id, user));
    }

    @GetMapping("/files/{id}/rejects")
    ResponseEntity<Resource> rejects(@PathVariable String id, @AuthenticationPrincipal AccountUser user) {
        return handing.rejects(find(id, user));
    }

    @PostMapping("/files/{id}/stop")
    String stop(@PathVariable String id, @AuthenticationPrincipal AccountUser user) {
        Job job = find(id, user);
        if (!job.state().over()) {
            files.remove(job);
        }
        return "redirect:/files/" + id;
    }

    @PostMapping("/files/{id}/remove")
    String remove(@PathVariable String id, @AuthenticationPrincipal AccountUser user) {
        files.remove(find(id, user));
        return "redirect:/files";
    }

    @GetMapping(path = "/files/template", produces = Handing.WORKBOOK)
    void template(HttpServletResponse response) throws IOException {
        response.setContentType(Handing.WORKBOOK);
        response.setHeader("Content-Disposition", "attachment; filename=\"matters.xlsx\"");
        handing.template(response.getOutputStream());
    }

    private String list(FileForm form, AccountUser user, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("packs", PackList.of(current.inForce()));
        model.addAttribute("jobs", files.list(user.getUsername(), user.oversees()));
        model.addAttribute("largest", files.largest() >> 20);
        model.addAttribute("days", FileJobs.KEPT.toDays());
        model.addAttribute("spans", new Spans());
        return "files";
    }

    private void standing(Job job, Model model) {
        model.addAttribute("job", job);
        model.addAttribute("question", FileJobs.question(job));
        model.addAttribute("outcome", FileJobs.outcome(job));
        model.addAttribute("results", job.state().over() ? files.results(job).orElse(null) : null);
        model.addAttribute("rejects", job.state().over() ? files.rejects(job).orElse(null) : null);
        model.addAttribute("days", FileJobs.KEPT.toDays());
        model.addAttribute("spans", new Spans());
    }

    private Job find(String id, AccountUser user) {
        return files.find(id, user.getUsername(), user.oversees());
    }
}
