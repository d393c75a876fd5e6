package org.fengqiao.web.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditEntry;
import org.fengqiao.audit.AuditLog;
import org.fengqiao.audit.AuditSearch;
import org.fengqiao.audit.AuditVerifier;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.security.ChangeReason;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Who read or did what, for whoever oversees; what is looked for stands in the address. */
@Controller
@RequestMapping("/audit")
class AuditPages {

    private static final int ROWS = 100;

    private final AuditLog log;
    private final AuditVerifier verifier;
    private final Clock clock;

    AuditPages(AuditLog log, AuditVerifier verifier, Clock clock) {
        this.log = log;
        this.verifier = verifier;
        this.clock = clock;
    }

    /** Today's entries unless something else is asked for. */
    @GetMapping
    String list(@RequestParam(defaultValue = "") String matter, @RequestParam(defaultValue = "") String account,
                @RequestParam(defaultValue = "") String object, @RequestParam(defaultValue = "") String action,
                @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
                @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
                @RequestParam(defaultValue = "0") int skip, Model model) {
        boolean all = matter.isBlank() && account.isBlank() && object.isBlank() && from == null && to == null;
        LocalDate first = all ? WorkCalendar.day(clock.instant()) : from;
        List<AuditEntry> found = log.find(new AuditSearch(given(matter), given(account), given(object),
                action.isBlank() ? null : AuditAction.of(action), first, to), skip, ROWS + 1);
        model.addAttribute("entries", found.stream().limit(ROWS).map(AuditEntry::statement).toList());
        model.addAttribute("matter", matter);
        model.addAttribute("account", account);
        model.addAttribute("object", object);
        model.addAttribute("action", action);
        model.addAttribute("from", first);
        model.addAttribute("to", to);
        model.addAttribute("actions", AuditAction.values());
        model.addAttribute("reasons", Stream.of(ChangeReason.values())
                .collect(Collectors.toMap(ChangeReason::code, ChangeReason::label)));
        model.addAttribute("say", new Telling(clock.instant(), null));
        model.addAttribute("next", found.size() <= ROWS ? null : UriComponentsBuilder.fromPath("/audit")
                .queryParam("matter", "{matter}").queryParam("account", "{account}").queryParam("object", "{object}")
                .queryParam("action", "{action}").queryParam("from", first == null ? "" : first)
                .queryParam("to", to == null ? "" : to).queryParam("skip", skip + ROWS).encode()
                .buildAndExpand(matter, account, object, action).toUriString());
        return "audit";
    }

    /** Walks the whole chain. */
    @GetMapping("/verification")
    String verify(Model model) {
        model.addAttribute("check", verifier.verify());
        return list("", "", "", "", null, null, 0, model);
    }

    private static String given(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
