package org.fengqiao.web.page.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.access.CaseCampaigns;
import org.fengqiao.linking.Campaign;
import org.fengqiao.linking.LinkException;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemDocument;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.page.Telling;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Like cases dealt with at their common cause. */
@Controller
@RequestMapping("/campaigns")
class CampaignPages {

    private static final int SHOWN = 100;

    private final CaseCampaigns campaigns;
    private final Subjects subjects;
    private final BodyNames names;
    private final java.time.Clock clock;

    CampaignPages(CaseCampaigns campaigns, Subjects subjects, BodyNames names, java.time.Clock clock) {
        this.campaigns = campaigns;
        this.subjects = subjects;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(required = false) Long after, @AuthenticationPrincipal AccountUser who, Model model) {
        List<Campaign> found = campaigns.list(after, SHOWN + 1, who);
        List<Campaign> shown = found.stream().limit(SHOWN).toList();
        model.addAttribute("campaigns", shown);
        model.addAttribute("next", found.size() > SHOWN ? shown.get(SHOWN - 1).id() : null);
        model.addAttribute("say", new Telling(clock.instant(), null));
        return "campaigns";
    }

    @GetMapping("/{campaign}")
    String show(@PathVariable long campaign, @AuthenticationPrincipal AccountUser who, Model model) {
        Campaign found = campaigns.find(campaign, who);
        Set<String> suggestions = campaigns.suggestions(campaign, who);
        model.addAttribute("campaign", found);
        model.addAttribute("suggestions", suggestions);
        model.addAttribute("about", subjects.of(Stream.concat(found.matters().stream(), suggestions.stream()).toList()));
        model.addAttribute("names", names);
        model.addAttribute("say", new Telling(clock.instant(), null));
        return "campaign";
    }

    /** @param matters numbers, parted by blanks, commas or lines */
    @PostMapping
    String open(@RequestParam String title, @RequestParam String cause, @RequestParam(defaultValue = "") String matters,
                @AuthenticationPrincipal AccountUser who, Model model, HttpServletResponse response) {
        try {
            List<String> numbers = Stream.of(matters.split("[\\s,，、;；]+")).filter(m -> !m.isBlank()).distinct().toList();
            return "redirect:/campaigns/" + campaigns.open(title, cause, numbers, who).id();
        } catch (LinkException | ProblemException refused) {
            model.addAttribute("named", title); // every page has a title of its own
            model.addAttribute("cause", cause);
            model.addAttribute("matters", matters);
            refused(refused, "title", model, response);
            return list(null, who, model);
        }
    }

    @PostMapping("/{campaign}/matters")
    String gather(@PathVariable long campaign, @RequestParam String matter, @AuthenticationPrincipal AccountUser who,
                  Model model, HttpServletResponse response) {
        try {
            campaigns.gather(campaign, matter.strip(), who);
            return "redirect:/campaigns/{campaign}";
        } catch (LinkException | ProblemException refused) {
            refused(refused, "matter", model, response);
            model.addAttribute("matter", matter);
            return show(campaign, who, model);
        }
    }

    @PostMapping("/{campaign}/closing")
    String close(@PathVariable long campaign, @RequestParam String outcome, @AuthenticationPrincipal AccountUser who,
                 Model model, HttpServletResponse response) {
        try {
            campaigns.close(campaign, outcome, who);
            return "redirect:/campaigns/{campaign}";
        } catch (LinkException | ProblemException refused) {
            refused(refused, "outcome", model, response);
            model.addAttribute("outcome", outcome);
            return show(campaign, who, model);
        }
    }

    private static void refused(RuntimeException why, String field, Model model, HttpServletResponse response) {
        ProblemDocument problem = why instanceof ProblemException told ? told.document()
                : ProblemDocument.of(ProblemCode.CONFLICT, why.getMessage());
        response.setStatus(problem.status());
        model.addAttribute("problem", problem);
        model.addAttribute("faults", List.of(new FieldFault(field, problem.detail(), List.of())));
    }
}
