package org.fengqiao.web.page.casework;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.register.QueryCodes;
import org.fengqiao.casework.stand.LedgerDuty;
import org.fengqiao.casework.stand.Stand;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.security.AttemptLimit;
import org.fengqiao.security.Attempts;
import org.fengqiao.web.page.Telling;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The citizen's question, without an account. A wrong code, a wrong check and an informer's matter are answered alike,
 * so that nobody learns whether there is a matter.
 */
@Controller
class InquiryPages {

    private static final String CITIZEN = "信访人";
    private static final List<String> RATINGS = List.of("满意", "不满意");
    private static final int LONGEST = 500;
    private static final AttemptLimit BY_ADDRESS = new AttemptLimit("query", 20);
    private static final AttemptLimit BY_CODE = new AttemptLimit("query-code", 5);
    private static final AttemptLimit RATED = new AttemptLimit("rating", 3);

    private final QueryCodes codes;
    private final Casework casework;
    private final MatterPage pages;
    private final BodyNames names;
    private final Clock clock;
    private final Attempts attempts;

    InquiryPages(QueryCodes codes, Casework casework, MatterPage pages, BodyNames names, Clock clock,
                 Attempts attempts) {
        this.codes = codes;
        this.casework = casework;
        this.pages = pages;
        this.names = names;
        this.clock = clock;
        this.attempts = attempts;
    }

    @GetMapping("/query")
    String ask() {
        return "query";
    }

    /** Rated with the same two codes; it is an entry of the log. */
    @PostMapping("/query/rating")
    String rate(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String verifier,
                @RequestParam(defaultValue = "") String rating, @RequestParam(defaultValue = "") String note,
                Model model, HttpServletRequest request, HttpServletResponse response) {
        String page = answer(code, verifier, model, request, response);
        if (model.getAttribute("inquiry") == null) {
            return page;
        }
        if (!RATINGS.contains(rating)) {
            response.setStatus(422);
            model.addAttribute("refused", "请选满意还是不满意。");
            return page;
        }
        String matter = codes.find(code, verifier).orElseThrow();
        if (!attempts.wait(RATED, matter).isZero()) {
            response.setStatus(429);
            model.addAttribute("refused", "您刚刚评价过，都已记下。要再评价，请过一刻钟。");
            return page;
        }
        attempts.failed(RATED, matter);
        Event event = new Event(EventKind.RATED, clock.instant(), null, null, null, null, null, null, rating, null,
                null, note.isBlank() ? null : note.strip().substring(0, Math.min(note.strip().length(), LONGEST)));
        casework.tell(matter, org.fengqiao.casework.register.Telling.of(new Happening.Act(event, null)), CITIZEN);
        model.addAttribute("rated", rating);
        return page;
    }

    @PostMapping("/query")
    String answer(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String verifier,
                  Model model, HttpServletRequest request, HttpServletResponse response) {
        model.addAttribute("code", code);
        String key = code.replaceAll("[\\s-]", "").toUpperCase(java.util.Locale.ROOT);
        if (!attempts.wait(BY_ADDRESS, request.getRemoteAddr()).isZero() || !attempts.wait(BY_CODE, key).isZero()) {
            response.setStatus(429);
            model.addAttribute("refused", "查询太频繁，请一刻钟后再试，或致电受理单位。");
            return "query";
        }
        Optional<String> matter = codes.find(code, verifier).filter(found -> !pages.confidential(found));
        if (matter.isEmpty()) {
            attempts.failed(BY_ADDRESS, request.getRemoteAddr());
            attempts.failed(BY_CODE, key);
            response.setStatus(404);
            model.addAttribute("refused", "没有查到。请核对查询码和校验码；仍查不到的，请致电受理单位。");
            return "query";
        }
        model.addAttribute("say", new Telling(clock.instant(), null));
        model.addAttribute("verifier", verifier);
        model.addAttribute("inquiry", told(casework.find(matter.get()).stand()));
        return "query";
    }

    /** The next duty that is owed to come, not what is late inside the office. */
    private Inquiry told(Stand stand) {
        Optional<LedgerDuty> next = stand.duties().stream().filter(d -> d.owed() && d.due() != null
                && !d.due().isBefore(clock.instant())).min(Comparator.comparing(LedgerDuty::due));
        return new Inquiry(stand.stage().label(),
                stand.custody().stream().map(c -> names.of(c.body())).distinct().toList(),
                next.map(d -> d.duty().action()).orElse(null), next.map(LedgerDuty::due).orElse(null),
                stand.receivedAt());
    }
}
