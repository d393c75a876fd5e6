package org.fengqiao.web.page.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.fengqiao.access.CaseFinder;
import org.fengqiao.person.PersonalKind;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds matters by who petitions; what was typed never stands in an address. */
@Controller
@RequestMapping("/matters/search")
class SearchPages {

    private final CaseFinder finder;
    private final BodyNames names;

    SearchPages(CaseFinder finder, BodyNames names) {
        this.finder = finder;
        this.names = names;
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("kinds", finder.kinds());
        return "search";
    }

    @PostMapping
    String find(@RequestParam(defaultValue = "phone") String kind, @RequestParam(defaultValue = "") String value,
                @AuthenticationPrincipal AccountUser who, Model model, HttpServletResponse response) {
        PersonalKind by = finder.kinds().stream().filter(k -> k.code().equals(kind)).findFirst().orElse(PersonalKind.PHONE);
        model.addAttribute("by", by);
        model.addAttribute("value", value);
        model.addAttribute("names", names);
        try {
            model.addAttribute("found", finder.find(by, value, who));
        } catch (ProblemException refused) {
            response.setStatus(refused.document().status());
            model.addAttribute("problem", refused.document());
            model.addAttribute("faults", FieldFault.of(refused.document(), Set.of("value"), "value"));
        }
        return ask(model);
    }
}
