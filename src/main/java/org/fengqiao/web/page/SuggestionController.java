package org.fengqiao.web.page;

import org.fengqiao.service.Current;
import org.fengqiao.service.ItemSearch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a field offers while people type. */
@Controller
class SuggestionController {

    private static final int OFFERED = 30;

    private final Current current;
    private final TryChoices choices;

    SuggestionController(Current current, TryChoices choices) {
        this.current = current;
        this.choices = choices;
    }

    @GetMapping("/try/places")
    String places(@RequestParam(defaultValue = "") String place, Model model) {
        model.addAttribute("offers", choices.places(current.inForce(), place).stream()
                .map(name -> new Offer(name, null)).toList());
        return "offers";
    }

    @GetMapping("/try/items")
    String items(@RequestParam(defaultValue = "") String item, Model model) {
        model.addAttribute("offers", ItemSearch.in(choices.today(current.inForce()).items(), item, OFFERED).stream()
                .map(found -> new Offer(found.name(), found.field() + " › " + found.group())).toList());
        return "offers";
    }

    /** A value offered, and what helps to tell it from others. */
    record Offer(String value, String hint) {
    }
}
