package org.fengqiao.web.page.casework;

import org.fengqiao.access.CaseInquiries;
import org.fengqiao.security.AccountUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A matter: who answers now and why, what comes next, and its query code. */
@Controller
class MatterPages {

    private final MatterPage page;
    private final CaseInquiries inquiries;

    MatterPages(MatterPage page, CaseInquiries inquiries) {
        this.page = page;
        this.inquiries = inquiries;
    }

    @GetMapping("/matters/{matter}")
    String show(@PathVariable String matter, @AuthenticationPrincipal AccountUser who, Model model) {
        model.addAllAttributes(page.of(matter, who));
        return "matter";
    }

    /** Shown once: only its hash is kept. */
    @PostMapping("/matters/{matter}/code")
    String code(@PathVariable String matter, @AuthenticationPrincipal AccountUser who, Model model) {
        model.addAttribute("code", inquiries.give(matter, who));
        return show(matter, who, model);
    }
}
