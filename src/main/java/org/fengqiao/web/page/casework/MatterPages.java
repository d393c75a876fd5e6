package org.fengqiao.web.page.casework;

import org.fengqiao.access.CaseAccess;
import org.fengqiao.casework.register.QueryCodes;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
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
    private final CaseAccess access;
    private final QueryCodes codes;

    MatterPages(MatterPage page, CaseAccess access, QueryCodes codes) {
        this.page = page;
        this.access = access;
        this.codes = codes;
    }

    @GetMapping("/matters/{matter}")
    String show(@PathVariable String matter, @AuthenticationPrincipal AccountUser who, Model model) {
        model.addAllAttributes(page.of(matter, who));
        return "matter";
    }

    /** Shown once: only its hash is kept. */
    @PostMapping("/matters/{matter}/code")
    String code(@PathVariable String matter, @AuthenticationPrincipal AccountUser who, Model model) {
        access.find(matter, who);
        if (page.confidential(matter)) {
            throw new ProblemException(ProblemCode.CONFLICT, "检举控告或性质待定的事项不发查询码，以免泄露。");
        }
        model.addAttribute("code", codes.give(matter));
        return show(matter, who, model);
    }
}
