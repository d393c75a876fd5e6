package org.fengqiao.web.page.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.register.QueryCodes;
import org.fengqiao.casework.register.Telling;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A matter: who answers now and why, what comes next, and telling what happened. */
@Controller
class MatterPages {

    private static final Set<String> FIELDS = Set.of("kind", "at", "body", "post", "demand", "result", "proof",
            "about", "value", "days", "until", "note", "means", "receiver", "serviceProof");

    private final MatterPage page;
    private final CaseAccess access;
    private final Casework casework;
    private final QueryCodes codes;
    private final Clock clock;

    MatterPages(MatterPage page, CaseAccess access, Casework casework, QueryCodes codes, Clock clock) {
        this.page = page;
        this.access = access;
        this.casework = casework;
        this.codes = codes;
        this.clock = clock;
    }

    @GetMapping("/matters/{matter}")
    String show(@PathVariable String matter, @AuthenticationPrincipal AccountUser who, Model model) {
        return shown(matter, new TellForm(null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, false, null, UUID.randomUUID().toString()), who, model);
    }

    @PostMapping("/matters/{matter}/events")
    String tell(@PathVariable String matter, @ModelAttribute("form") TellForm form,
                @AuthenticationPrincipal AccountUser who, Model model, HttpServletResponse response) {
        try {
            Telling telling = form.telling(clock.instant());
            access.mayTell(matter, telling.what(), who);
            casework.tell(matter, telling, who.getUsername());
            return access.sees(matter, who) ? "redirect:/matters/{matter}" : "redirect:/matters";
        } catch (ProblemException refused) {
            response.setStatus(refused.document().status());
            model.addAttribute("problem", refused.document());
            model.addAttribute("faults", FieldFault.of(refused.document(), FIELDS, "kind"));
            return shown(matter, form, who, model);
        }
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

    private String shown(String matter, TellForm form, AccountUser who, Model model) {
        model.addAllAttributes(page.of(matter, who));
        model.addAttribute("form", form);
        return "matter";
    }
}
