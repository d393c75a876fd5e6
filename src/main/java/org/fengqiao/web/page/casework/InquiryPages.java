package org.fengqiao.web.page.casework;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.fengqiao.access.CaseInquiries;
import org.fengqiao.access.CaseInquiries.Asker;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.web.page.Telling;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The citizen's question, without an account. */
@Controller
class InquiryPages {

    private final CaseInquiries inquiries;
    private final Clock clock;

    InquiryPages(CaseInquiries inquiries, Clock clock) {
        this.inquiries = inquiries;
        this.clock = clock;
    }

    @GetMapping("/query")
    String ask() {
        return "query";
    }

    /** Rated with the same two codes; it is an entry of the log. */
    @PostMapping("/query/rating")
    String rate(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String verifier,
                @RequestParam(defaultValue = "") String rating, @RequestParam(defaultValue = "") String note,
                Model model, HttpServletRequest request, HttpServletResponse response) {
        String page = answer(code, verifier, model, request, response);
        if (model.getAttribute("inquiry") != null) {
            try {
                inquiries.rate(code, verifier, rating, note, Asker.address(request.getRemoteAddr()));
                model.addAttribute("rated", rating);
            } catch (ProblemException refused) {
                refused(refused, model, response);
            }
        }
        return page;
    }

    @PostMapping("/query")
    String answer(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String verifier,
                  Model model, HttpServletRequest request, HttpServletResponse response) {
        model.addAttribute("code", code);
        try {
            model.addAttribute("inquiry", inquiries.ask(code, verifier, Asker.address(request.getRemoteAddr())));
            model.addAttribute("verifier", verifier);
            model.addAttribute("say", new Telling(clock.instant(), null));
        } catch (ProblemException refused) {
            refused(refused, model, response);
        }
        return "query";
    }

    private static void refused(ProblemException refused, Model model, HttpServletResponse response) {
        response.setStatus(refused.document().status());
        model.addAttribute("refused", refused.document().detail());
    }
}
