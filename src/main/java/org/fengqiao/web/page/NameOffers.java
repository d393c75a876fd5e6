package org.fengqiao.web.page;

import java.util.List;
import org.fengqiao.policy.Policy;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.fengqiao.service.why.Askable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What can be asked about, offered while people type. */
@Controller
class NameOffers {

    private static final int OFFERED = 40;

    private final Current current;
    private final TryChoices choices;

    NameOffers(Current current, TryChoices choices) {
        this.current = current;
        this.choices = choices;
    }

    /** @param offered name of the pack; one that is no longer in force offers nothing */
    @GetMapping("/ask/names")
    String names(@RequestParam(defaultValue = "") String offered, @RequestParam(defaultValue = "") String kind,
                 @RequestParam(defaultValue = "") String name, Model model) {
        InForce inForce = current.inForce();
        List<String> names = inForce.policies().find(offered).map((Policy policy) ->
                new Askable(policy, choices.today(inForce)).offers(kind, name, OFFERED)).orElse(List.of());
        model.addAttribute("offers", names.stream().map(n -> new SuggestionController.Offer(n, null)).toList());
        return "offers";
    }
}
