package org.fengqiao.web.page.round;

import java.util.function.Supplier;
import org.fengqiao.planning.rounds.setting.Declarer;
import org.fengqiao.planning.rounds.setting.NeedKind;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.round.RoundNeeds;
import org.fengqiao.security.AccountUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Needs that people declare on the doorstep: written down and withdrawn by whoever walks there. */
@Controller
@RequestMapping("/rounds/needs")
class RoundNeedPages {

    private final RoundNeeds needs;

    RoundNeedPages(RoundNeeds needs) {
        this.needs = needs;
    }

    @GetMapping
    String show(@RequestParam String place, @RequestParam String worker, @AuthenticationPrincipal AccountUser who,
                Model model) {
        model.addAttribute("place", place);
        model.addAttribute("worker", worker);
        model.addAttribute("list", needs.list(place, worker, who));
        model.addAttribute("kinds", NeedKind.values());
        model.addAttribute("declarers", Declarer.values());
        return "rounds-needs";
    }

    @PostMapping
    String declare(@RequestParam String place, @RequestParam String worker, @RequestParam String household,
                   @RequestParam String need, @RequestParam String by, @RequestParam(required = false) Integer everyDays,
                   @RequestParam(defaultValue = "false") boolean consent,
                   @AuthenticationPrincipal AccountUser who, RedirectAttributes after) {
        return attempt(place, worker, after, () -> {
            needs.declare(place, worker, new RoundNeeds.Declaring(household, NeedKind.of(need), Declarer.of(by),
                    everyDays, consent), who);
            return "已记下，排走访时会算上。";
        });
    }

    @PostMapping("/withdrawals")
    String withdraw(@RequestParam String place, @RequestParam String worker, @RequestParam String household,
                    @AuthenticationPrincipal AccountUser who, RedirectAttributes after) {
        return attempt(place, worker, after, () -> {
            needs.withdraw(place, worker, household, who);
            return "已撤回，从今天起不再安排。";
        });
    }

    private static String attempt(String place, String worker, RedirectAttributes after, Supplier<String> step) {
        try {
            after.addFlashAttribute("done", step.get());
        } catch (ProblemException refused) {
            after.addFlashAttribute("problem", refused.document());
        }
        return "redirect:" + UriComponentsBuilder.fromPath("/rounds/needs").queryParam("place", "{p}")
                .queryParam("worker", "{w}").encode().buildAndExpand(place, worker);
    }
}
