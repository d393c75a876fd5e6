package org.fengqiao.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.matter.Matter;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.Current;
import org.fengqiao.service.ExampleMatter;
import org.fengqiao.service.ExampleMatters;
import org.fengqiao.service.InForce;
import org.fengqiao.service.MatterReader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** 试一试: fill in or pick a matter and see what is decided. Nothing is stored. */
@Controller
class TryController {

    private final Current current;
    private final ExampleMatters examples;
    private final TryMatter matters;
    private final MatterReader reader;
    private final TryDecision decisions;
    private final TryChoices choices;
    private final Clock clock;

    TryController(Current current, ExampleMatters examples, TryMatter matters, MatterReader reader,
                  TryDecision decisions, TryChoices choices, Clock clock) {
        this.current = current;
        this.examples = examples;
        this.matters = matters;
        this.reader = reader;
        this.decisions = decisions;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/try")
    String open(@RequestParam(required = false) String example, @RequestParam(required = false) String pack,
                @RequestParam(defaultValue = "form") String by, Model model) {
        TryForm form = examples.named(example == null ? "" : example)
                .map(chosen -> filled(chosen, pack, by)).orElseGet(() -> empty(pack));
        return page(form, by.equals("json") || form.asJson(), model);
    }

    @PostMapping("/try")
    String decide(@ModelAttribute("form") TryForm form,
                  @RequestHeader(name = "HX-Request", required = false) String htmx,
                  @RequestParam(defaultValue = "form") String by, Model model, HttpServletResponse response) {
        InForce inForce = current.inForce();
        try {
            model.addAllAttributes(decisions.of(form, inForce));
        } catch (ProblemException refused) {
            response.setStatus(refused.document().status());
            model.addAttribute("problem", refused.document());
            model.addAttribute("faults", FormFault.of(refused.document(), form.asJson()));
        }
        String page = page(form, by.equals("json"), model);
        return htmx == null ? page : "decision :: result";
    }

    /** From the form to JSON and back; what was typed goes along. Nothing is decided. */
    @PostMapping("/try/switch")
    String other(@ModelAttribute("form") TryForm form, @RequestParam String to, Model model) {
        if (to.equals("json")) {
            return page(form.asJson() ? form
                    : TryForm.ofJson(form.pack(), form.asOf(), form.example(), matters.json(form)), true, model);
        }
        if (!form.asJson()) {
            return page(form.json() == null ? form : empty(form.pack()), false, model);
        }
        try {
            TryForm filled = matters.form(form.example(), matters.read(form), form.pack(), form.asOf());
            if (filled != null) {
                return page(filled, false, model);
            }
            model.addAttribute("kept", "这件事项有表上没有的内容（例如几项诉求、办理经过），填表会丢失它们，因此仍用 JSON。");
        } catch (ProblemException broken) {
            model.addAttribute("kept", "还不能换成填表：" + broken.document().detail());
        }
        return page(form, true, model);
    }

    /** Without a script the question is answered on a page with the JSON of the matter. */
    @PostMapping("/try/why")
    String why(@ModelAttribute("form") TryForm form, @RequestParam(defaultValue = "") String kind,
               @RequestParam(defaultValue = "") String name, @RequestParam(required = false) String demand,
               @RequestHeader(name = "HX-Request", required = false) String htmx, Model model,
               HttpServletResponse response) {
        InForce inForce = current.inForce();
        try {
            model.addAttribute("reasons", decisions.asking(form, inForce).ask(kind, name, demand));
        } catch (ProblemException refused) {
            response.setStatus(refused.document().status());
            model.addAttribute("refused", refused.document());
        }
        if (htmx != null) {
            return "ask :: answer";
        }
        model.addAllAttributes(decisions.of(form, inForce));
        return page(form, true, model);
    }

    private String page(TryForm form, boolean json, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("json", json);
        model.addAttribute("examples", examples.all());
        model.addAllAttributes(choices.of(current.inForce(), form));
        return "try";
    }

    private TryForm empty(String pack) {
        String now = LocalDateTime.ofInstant(clock.instant(), WorkCalendar.ZONE).truncatedTo(ChronoUnit.MINUTES)
                .toString().replace('T', ' ');
        return TryForm.blank(pack, now);
    }

    private TryForm filled(ExampleMatter example, String pack, String by) {
        Matter matter = reader.read(example.json().getBytes(StandardCharsets.UTF_8));
        TryForm form = by.equals("json") ? null : matters.form(example.name(), matter, pack, null);
        return form != null ? form : TryForm.ofJson(pack, null, example.name(), example.json());
    }
}
