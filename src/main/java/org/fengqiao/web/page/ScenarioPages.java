package org.fengqiao.web.page;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.fengqiao.decision.scenario.ScenarioResult;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.policy.Policy;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.fengqiao.service.LastTrials;
import org.fengqiao.service.why.Sources;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What a pack is tried on, and which of its rules could ever say a thing. */
@Controller
class ScenarioPages {

    private final Current current;
    private final LastTrials trials;
    private final Clock clock;

    ScenarioPages(Current current, LastTrials trials, Clock clock) {
        this.current = current;
        this.trials = trials;
        this.clock = clock;
    }

    /**
     * @param q      part of the name, the note, the basis or the name of a rule that fires
     * @param failed only those that the rules do not meet
     */
    @GetMapping("/policies/{pack}/scenarios")
    String scenarios(@PathVariable String pack, @RequestParam(defaultValue = "") String q,
                     @RequestParam(defaultValue = "false") boolean failed, Model model) {
        InForce inForce = current.inForce();
        Policy policy = inForce.policy(pack);
        List<ScenarioResult> own = trials.of(inForce).results().stream()
                .filter(result -> result.scenario().pack().equals(pack)).toList();
        model.addAttribute("pack", policy.pack());
        model.addAttribute("count", ScenarioCount.of(own).getOrDefault(pack, new ScenarioCount(0, 0)));
        model.addAttribute("shown", own.stream().filter(result -> !failed || !result.passed())
                .filter(result -> holds(result, q.strip())).toList());
        model.addAttribute("q", q);
        model.addAttribute("failed", failed);
        model.addAttribute("say", new Telling(clock.instant(), null));
        return "scenarios";
    }

    @GetMapping("/policies/{pack}/sayings")
    String sayings(@PathVariable String pack, @RequestParam(defaultValue = "") String kind,
                   @RequestParam(defaultValue = "") String name,
                   @RequestHeader(name = "HX-Request", required = false) String htmx, Model model) {
        InForce inForce = current.inForce();
        Policy policy = inForce.policy(pack);
        DirectoryDay today = inForce.day(clock.instant());
        model.addAttribute("pack", policy.pack());
        model.addAttribute("asks", PolicyPages.asks(pack, kind, name));
        try {
            model.addAttribute("sources", Sources.of(policy, today, inForce.directory().revision(), kind, name));
        } catch (ProblemException refused) {
            model.addAttribute("refused", refused.document());
        }
        return htmx == null ? "sayings" : "sayings :: answer";
    }

    private static boolean holds(ScenarioResult result, String part) {
        return part.isEmpty() || result.scenario().name().contains(part)
                || result.scenario().note() != null && result.scenario().note().contains(part)
                || result.scenario().basis() != null && result.scenario().basis().contains(part)
                || result.fired().stream().flatMap(Set::stream).anyMatch(id -> id.endsWith("/" + part));
    }
}
