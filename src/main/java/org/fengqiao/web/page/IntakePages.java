package org.fengqiao.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.access.CaseInquiries;
import org.fengqiao.access.CaseLinks;
import org.fengqiao.access.NewestDecision;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.register.Entered;
import org.fengqiao.casework.register.Intake;
import org.fengqiao.casework.register.Telling;
import org.fengqiao.decision.Decision;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.Matter;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.fengqiao.service.Current;
import org.fengqiao.service.MatterReader;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes a matter in, one thing at a time; it is registered when it was read back and confirmed. */
@Controller
class IntakePages {

    private static final String SOURCE = "登记页面";

    private final TryMatter matters;
    private final TryChoices choices;
    private final MatterReader reader;
    private final Current current;
    private final CaseAccess access;
    private final Casework casework;
    private final CaseLinks links;
    private final CaseInquiries inquiries;
    private final Clock clock;

    IntakePages(TryMatter matters, TryChoices choices, MatterReader reader, Current current, CaseAccess access,
                Casework casework, CaseLinks links, CaseInquiries inquiries, Clock clock) {
        this.matters = matters;
        this.choices = choices;
        this.reader = reader;
        this.current = current;
        this.access = access;
        this.casework = casework;
        this.links = links;
        this.inquiries = inquiries;
        this.clock = clock;
    }

    @GetMapping("/matters/new")
    String begin(Model model) {
        String now = LocalDateTime.ofInstant(clock.instant(), WorkCalendar.ZONE).truncatedTo(ChronoUnit.MINUTES)
                .toString().replace('T', ' ');
        return page(TryForm.blank(null, now), IntakeStep.WHAT, UUID.randomUUID().toString(), model);
    }

    /** @param to the step asked for; what was filled in goes along */
    @PostMapping("/matters/new")
    String step(@ModelAttribute("form") TryForm form, @RequestParam(defaultValue = "WHAT") String to,
                @RequestParam String mark, @AuthenticationPrincipal AccountUser who, Model model,
                HttpServletResponse response) {
        IntakeStep step = IntakeStep.of(to);
        if (step == IntakeStep.READ_BACK) {
            try {
                Matter matter = read(form, mark);
                Decision decision = current.inForce().decide(matter, null, clock.instant());
                model.addAttribute("decision", decision);
                model.addAttribute("alike", NewestDecision.confidential(decision) ? Map.of()
                        : links.before(matter, decision.place(), who));
            } catch (ProblemException refused) {
                return refused(form, mark, refused, model, response);
            }
        }
        return page(form, step, mark, model);
    }

    @PostMapping("/matters/new/confirm")
    String confirm(@ModelAttribute("form") TryForm form, @RequestParam String mark,
                   @RequestParam(defaultValue = "false") boolean readBack, @AuthenticationPrincipal AccountUser who, Model model,
                   HttpServletResponse response) {
        try {
            Entered entered = access.register(new Intake(read(form, mark), SOURCE, null, null), who);
            String first = entered.matters().get(0);
            if (readBack && !entered.repeated() && !entered.reminder()) {
                Instant now = clock.instant();
                Event event = new Event(EventKind.READ_BACK, now, null, null, null, null, null, null, null, null,
                        null, null);
                casework.tell(first, Telling.of(new Happening.Act(event, null)), who.getUsername());
            }
            model.addAttribute("entered", entered);
            if (!entered.repeated() && !entered.reminder()) {
                inquiries.offered(first, who).ifPresent(code -> model.addAttribute("code", code));
            }
            return "intake-done";
        } catch (ProblemException refused) {
            return refused(form, mark, refused, model, response);
        }
    }

    private String refused(TryForm form, String mark, ProblemException refused, Model model,
                           HttpServletResponse response) {
        response.setStatus(refused.document().status());
        List<FormFault> faults = FormFault.of(refused.document(), false);
        model.addAttribute("problem", refused.document());
        model.addAttribute("faults", faults);
        return page(form, IntakeStep.asking(faults.get(0).field()), mark, model);
    }

    private Matter read(TryForm form, String mark) {
        JsonNode tree = Json.mapper().readTree(matters.json(form));
        ((ObjectNode) tree).put("id", mark);
        return reader.read(tree);
    }

    private String page(TryForm form, IntakeStep step, String mark, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("step", step);
        model.addAttribute("steps", IntakeStep.values());
        model.addAttribute("mark", mark);
        model.addAttribute("kept", kept(form, step));
        model.addAllAttributes(choices.of(current.inForce(), form));
        return "intake";
    }

    /** What other steps asked, to go along unseen. */
    private static Map<String, Object> kept(TryForm form, IntakeStep step) {
        Map<String, Object> kept = new LinkedHashMap<>();
        Json.mapper().valueToTree(form).properties().forEach(field -> {
            if (!step.fields().contains(field.getKey()) && field.getValue().isString()) {
                kept.put(field.getKey(), field.getValue().stringValue());
            }
        });
        if (step != IntakeStep.WHO) {
            kept.put("consent", form.consent());
        }
        return kept;
    }
}
