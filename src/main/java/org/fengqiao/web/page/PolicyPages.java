package org.fengqiao.web.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.policy.Policy;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.phrasing.ConditionPhrasing;
import org.fengqiao.policy.phrasing.OutcomePhrasing;
import org.fengqiao.policy.rule.Rule;
import org.fengqiao.security.AccountUser;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.fengqiao.service.LastTrials;
import org.fengqiao.service.Trials;
import org.fengqiao.service.living.Cause;
import org.fengqiao.service.living.LivingPolicies;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The packs in force and the text of their rules. */
@Controller
class PolicyPages {

    private final LivingPolicies living;
    private final Current current;
    private final LastTrials trials;

    PolicyPages(LivingPolicies living, Current current, LastTrials trials) {
        this.living = living;
        this.current = current;
        this.trials = trials;
    }

    @GetMapping("/policies")
    String list(Model model) {
        InForce inForce = current.inForce();
        model.addAttribute("packs", PackList.of(inForce));
        model.addAttribute("scenarios", ScenarioCount.of(trials.of(inForce).results()));
        model.addAttribute("standing", living.standing());
        model.addAttribute("recent", living.recent());
        model.addAttribute("zone", WorkCalendar.ZONE);
        return "policies";
    }

    /** What came of it is shown by the page: the newest in the list of updates. */
    @PostMapping("/policies/reload")
    String reload(@AuthenticationPrincipal AccountUser user, RedirectAttributes after) {
        after.addFlashAttribute("reloaded", living.reload(Cause.PAGE, user.getUsername()));
        return "redirect:/policies";
    }

    @GetMapping("/policies/{pack}")
    String policy(@PathVariable String pack, @RequestParam(defaultValue = "") String q,
                  @RequestParam(defaultValue = "") String phase, Model model) {
        InForce inForce = current.inForce();
        Policy policy = inForce.policy(pack);
        List<Rule> shown = policy.rules().stream()
                .filter(rule -> rule.name().contains(q.strip()) || rule.basis().toString().contains(q.strip())
                        || rule.source().text().contains(q.strip()))
                .filter(rule -> phase.isEmpty() || rule.phase().code().equals(phase)).toList();
        model.addAttribute("pack", policy.pack());
        model.addAttribute("row", PackRow.of(policy));
        model.addAttribute("lineage", policy.lineage());
        model.addAttribute("rules", policy.rules());
        model.addAttribute("shown", shown.stream().collect(
                Collectors.groupingBy(Rule::phase, TreeMap::new, Collectors.toList())));
        model.addAttribute("found", shown.size());
        model.addAttribute("trials", trials.of(inForce));
        model.addAttribute("count", ScenarioCount.of(trials.of(inForce).results())
                .getOrDefault(pack, new ScenarioCount(0, 0)));
        model.addAttribute("asks", asks(pack, null, null));
        model.addAttribute("phases", Phase.values());
        model.addAttribute("q", q);
        model.addAttribute("phase", phase);
        model.addAttribute("valid", new ValidDays());
        return "policy";
    }

    @GetMapping("/policies/{pack}/rules/{rule}")
    String rule(@PathVariable String pack, @PathVariable String rule, Model model) {
        InForce inForce = current.inForce();
        model.addAttribute("pack", inForce.policy(pack).pack());
        Rule found = inForce.rule(pack, rule);
        Trials.OfRule tried = trials.of(inForce).of(found.id());
        model.addAttribute("rule", found);
        model.addAttribute("says", found.then().stream().map(OutcomePhrasing::of).toList());
        model.addAttribute("when", ConditionPhrasing.of(found.when()));
        model.addAttribute("valid", new ValidDays());
        model.addAttribute("firedBy", tried.firedBy());
        model.addAttribute("unfiredIn", tried.unfiredIn());
        return "rule";
    }

    static AskBox asks(String pack, String kind, String name) {
        return new AskBox("/policies/" + pack + "/sayings", "get", Map.of(), kind, name);
    }
}
