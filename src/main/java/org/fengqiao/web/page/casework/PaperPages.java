package org.fengqiao.web.page.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.fengqiao.access.CasePapers;
import org.fengqiao.paper.NewPaper;
import org.fengqiao.paper.Paper;
import org.fengqiao.paper.PaperException;
import org.fengqiao.paper.ServiceAttempt;
import org.fengqiao.paper.ServiceMeans;
import org.fengqiao.paper.ServiceResult;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemDocument;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.fengqiao.service.Asked;
import org.fengqiao.web.page.Telling;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A paper of a matter: its draft corrected, issued or thrown away, served, handed out as a document. */
@Controller
@RequestMapping("/matters/{matter}/papers/{paper}")
class PaperPages {

    private final CasePapers papers;
    private final Clock clock;

    PaperPages(CasePapers papers, Clock clock) {
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String matter, @PathVariable long paper, @AuthenticationPrincipal AccountUser who,
                Model model) {
        Paper found = papers.find(matter, paper, who);
        return page(found, found.draft(), Map.of(), model);
    }

    @GetMapping("/document")
    ResponseEntity<byte[]> document(@PathVariable String matter, @PathVariable long paper,
                                    @AuthenticationPrincipal AccountUser who) {
        String name = papers.find(matter, paper, who).kind().label() + " " + matter + ".docx";
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE,
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8).build().toString())
                .body(papers.document(matter, paper, who));
    }

    @PostMapping
    String revise(@PathVariable String matter, @PathVariable long paper, @RequestParam int version,
                  @RequestParam Map<String, String> typed, @AuthenticationPrincipal AccountUser who, Model model,
                  HttpServletResponse response) {
        return done(matter, paper, typed, who, model, response, () -> {
            NewPaper before = papers.find(matter, paper, who).draft();
            papers.revise(matter, paper, version, PaperForm.read(before, typed, who.displayName()), who);
        });
    }

    @PostMapping("/issue")
    String issue(@PathVariable String matter, @PathVariable long paper, @RequestParam int version,
                 @RequestParam Map<String, String> typed, @AuthenticationPrincipal AccountUser who, Model model,
                 HttpServletResponse response) {
        return done(matter, paper, typed, who, model, response,
                () -> papers.issue(matter, paper, version, typed.get("approver"), who));
    }

    @PostMapping("/discarding")
    String discard(@PathVariable String matter, @PathVariable long paper, @RequestParam int version,
                   @AuthenticationPrincipal AccountUser who, Model model, HttpServletResponse response) {
        try {
            papers.discard(matter, paper, version, who);
            return "redirect:/matters/{matter}#papers";
        } catch (PaperException refused) {
            if (refused.kind() == PaperException.Kind.UNKNOWN) {
                throw refused;
            }
            return refused(papers.find(matter, paper, who), Map.of(), refused.getMessage(), model, response);
        }
    }

    /** @param ground document and article */
    @PostMapping("/revocation")
    String revoke(@PathVariable String matter, @PathVariable long paper, @RequestParam String reason,
                  @RequestParam String ground, @RequestParam Map<String, String> typed,
                  @AuthenticationPrincipal AccountUser who, Model model, HttpServletResponse response) {
        return done(matter, paper, typed, who, model, response,
                () -> papers.revoke(matter, paper, ground, reason, who));
    }

    @PostMapping("/service")
    String serve(@PathVariable String matter, @PathVariable long paper, @RequestParam Map<String, String> typed,
                 @AuthenticationPrincipal AccountUser who, Model model, HttpServletResponse response) {
        return done(matter, paper, typed, who, model, response, () -> papers.serve(matter, paper,
                new ServiceAttempt(Asked.instant("at", typed.get("at"), clock.instant()),
                        ServiceMeans.of(typed.get("means")), ServiceResult.of(typed.get("result")),
                        typed.get("receiver"), typed.get("proof")), who));
    }

    private String done(String matter, long paper, Map<String, String> typed, AccountUser who, Model model,
                        HttpServletResponse response, Runnable act) {
        try {
            act.run();
            return "redirect:/matters/{matter}/papers/{paper}";
        } catch (PaperException | ProblemException | IllegalArgumentException refused) {
            return refused(papers.find(matter, paper, who), typed, refused.getMessage(), model, response);
        }
    }

    private String refused(Paper paper, Map<String, String> typed, String why, Model model,
                           HttpServletResponse response) {
        ProblemDocument problem = ProblemDocument.of(ProblemCode.INVALID_EVENT, why);
        response.setStatus(problem.status());
        model.addAttribute("problem", problem);
        model.addAttribute("faults", java.util.List.of(new FieldFault("paper", why, java.util.List.of())));
        return page(paper, paper.draft(), typed, model);
    }

    private String page(Paper paper, NewPaper draft, Map<String, String> typed, Model model) {
        model.addAttribute("paper", paper);
        model.addAttribute("fields", PaperForm.of(draft));
        model.addAttribute("typed", typed);
        model.addAttribute("means", ServiceMeans.values());
        model.addAttribute("results", ServiceResult.values());
        model.addAttribute("say", new Telling(clock.instant(), null));
        return "paper";
    }
}
