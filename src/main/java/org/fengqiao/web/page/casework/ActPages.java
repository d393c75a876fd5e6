package org.fengqiao.web.page.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.register.Telling;
import org.fengqiao.casework.stand.Entitlement;
import org.fengqiao.casework.stand.ExtensionAsking;
import org.fengqiao.casework.stand.LedgerDuty;
import org.fengqiao.casework.store.MatterRow;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.policy.Action;
import org.fengqiao.policy.Policy;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemDocument;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells an act of a matter: a form of its own for each kind of act. */
@Controller
class ActPages {

    private final CaseAccess access;
    private final Casework casework;
    private final Offering offering;
    private final Current current;
    private final OwedLines lines;
    private final BodyNames names;
    private final Clock clock;

    ActPages(CaseAccess access, Casework casework, Offering offering, Current current, OwedLines lines,
             BodyNames names, Clock clock) {
        this.access = access;
        this.casework = casework;
        this.offering = offering;
        this.current = current;
        this.lines = lines;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Nobody fills in a form that is going to be refused.
     *
     * @param form what a link fills in beforehand
     */
    @GetMapping("/matters/{matter}/acts/{kind}")
    String ask(@PathVariable String matter, @PathVariable String kind, @ModelAttribute("form") TellForm form,
               @AuthenticationPrincipal AccountUser who, Model model) {
        MatterRow row = access.find(matter, who);
        EventKind act = TypedTerm.of("kind", kind, EventKind::of);
        if (!access.tells(act, who)) {
            throw new ProblemException(ProblemCode.FORBIDDEN,
                    "「" + act.label() + "」不由您的角色记录，请由有此职权的人记。");
        }
        String body = form.body() == null ? names.of(teller(row, act, form.about(), who)) : form.body();
        TellForm begun = form.begun(kind, body, who.post(), row.stand().sequence(), UUID.randomUUID().toString());
        Optional<Event> asked = asked(act, row);
        model.addAttribute("wanted", asked.orElse(null));
        return shown(row, asked.map(begun::answering).orElse(begun), who, model);
    }

    /**
     * In whose name the account would tell it: its own body, or one below that has the right to it.
     *
     * @return code, or null for an account that acts for no body
     * @throws ProblemException forbidden if rules give the right to others
     */
    private String teller(MatterRow row, EventKind act, String about, AccountUser who) {
        CaseFile file = casework.file(row.id()).first((int) row.stand().sequence());
        Entitlement entitlement = casework.entitlement(row.stand(), file);
        Optional<Entitlement.Right> right = about == null ? entitlement.right(act) : entitlement.right(act, about);
        List<String> bodies = right.stream().flatMap(r -> r.bodies().stream())
                .filter(body -> access.actsFor(body, who)).toList();
        if (right.isPresent() && bodies.isEmpty()) {
            throw new ProblemException(ProblemCode.FORBIDDEN, right.get().said());
        }
        return right.isEmpty() || who.body() == null || bodies.contains(who.body()) ? who.body() : bodies.get(0);
    }

    /** From a desk: the matter by its number, typed. */
    @GetMapping("/matters/act")
    String begin(@RequestParam String matter, @RequestParam String kind) {
        return "redirect:" + UriComponentsBuilder.fromPath("/matters/{matter}/acts/{kind}")
                .encode().buildAndExpand(matter.strip(), kind).toUriString();
    }

    @PostMapping("/matters/{matter}/events")
    String tell(@PathVariable String matter, @ModelAttribute("form") TellForm form,
                @AuthenticationPrincipal AccountUser who, Model model, HttpServletResponse response,
                RedirectAttributes after) {
        MatterRow row = access.find(matter, who);
        EventKind act = form.act();
        try {
            Telling telling = access.inName(form.telling(clock.instant()), who);
            access.mayTell(matter, telling.what(), who);
            casework.tell(matter, telling, who.getUsername());
            after.addFlashAttribute("done", "已记下「" + act.label() + "」。");
            return access.sees(matter, who) ? "redirect:/matters/{matter}" : "redirect:/matters";
        } catch (ProblemException refused) {
            response.setStatus(refused.document().status());
            model.addAttribute("problem", refused.document());
            model.addAttribute("wanted", asked(act, row).orElse(null));
            return shown(row, form, who, model);
        }
    }

    /** What whoever decides on an extension decides on. */
    private Optional<Event> asked(EventKind kind, MatterRow row) {
        return kind != EventKind.EXTENSION_APPROVED && kind != EventKind.EXTENSION_REFUSED ? Optional.empty()
                : new ExtensionAsking(policy(row), row.stand(), clock.instant())
                .undecided(access.masked(casework.file(row.id())));
    }

    private Policy policy(MatterRow row) {
        InForce inForce = current.inForce();
        return inForce.policies().find(row.pack()).orElseGet(() -> inForce.policies().all().get(0));
    }

    /** Whether a duty wants this question answered, as far as one was chosen. */
    private static boolean asks(Policy policy, LedgerDuty duty, String about) {
        return about == null || about.isBlank()
                || policy.action(duty.duty().action()).map(Action::about).filter(about.strip()::equals).isPresent();
    }

    private String shown(MatterRow row, TellForm form, AccountUser who, Model model) {
        EventKind kind = form.act();
        Policy policy = policy(row);
        ActFields fields = new ActFields(kind, row.stand(), policy, form.about(),
                offering.extendable(row.stand(), policy, who));
        List<ActField> asked = fields.asked();
        List<ActField> more = fields.more();
        model.addAttribute("asked", asked);
        model.addAttribute("more", more);
        model.addAttribute("form", form);
        model.addAttribute("typed", form.values());
        model.addAttribute("kind", kind);
        model.addAttribute("row", row);
        model.addAttribute("stand", row.stand());
        model.addAttribute("names", names);
        model.addAttribute("say", lines.telling(clock.instant()));
        model.addAttribute("duties", row.stand().duties().stream().filter(d -> d.owed()
                && d.duty().evidence().contains(kind.label())
                && (kind != EventKind.CONFIRMED || asks(policy, d, form.about()))).toList());
        if (model.getAttribute("problem") instanceof ProblemDocument problem) {
            Set<String> there = Stream.concat(asked.stream(), more.stream()).map(ActField::name)
                    .collect(Collectors.toSet());
            List<FieldFault> faults = FieldFault.of(problem, there, asked.get(0).name());
            model.addAttribute("faults", faults);
            model.addAttribute("faulty", problem.errors().isEmpty() ? java.util.Map.of() : faults.stream()
                    .collect(Collectors.toMap(FieldFault::field, FieldFault::detail, (a, b) -> a)));
        }
        return "act";
    }
}
