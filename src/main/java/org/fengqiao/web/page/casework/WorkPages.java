package org.fengqiao.web.page.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.access.CaseNotices;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.store.CaseBoard;
import org.fengqiao.casework.store.CaseDuties;
import org.fengqiao.casework.store.CaseLists.Held;
import org.fengqiao.casework.store.CaseLists;
import org.fengqiao.casework.store.DutySet;
import org.fengqiao.casework.store.Owed;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.Figures;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an account's body and post owe, soonest first, what waits to be acknowledged, and what it was told. */
@Controller
class WorkPages {

    /** The most that are shown beside what is owed; the interface has all. */
    private static final int NOTICES = 200;

    private final CaseAccess access;
    private final CaseDuties duties;
    private final CaseLists lists;
    private final CaseBoard board;
    private final CaseNotices notices;
    private final Casework casework;
    private final Storage storage;
    private final Figures figures;
    private final OwedLines lines;
    private final Subjects subjects;
    private final BodyNames names;
    private final Clock clock;

    WorkPages(CaseAccess access, CaseDuties duties, CaseLists lists, CaseBoard board, CaseNotices notices,
              Casework casework, Storage storage, Figures figures, OwedLines lines, Subjects subjects, BodyNames names,
              Clock clock) {
        this.access = access;
        this.duties = duties;
        this.lists = lists;
        this.board = board;
        this.notices = notices;
        this.casework = casework;
        this.storage = storage;
        this.figures = figures;
        this.lines = lines;
        this.subjects = subjects;
        this.names = names;
        this.clock = clock;
    }

    /** Without choosing anything, somebody bound to a body sees their own. */
    @GetMapping("/work")
    String work(WorkQuery query, @AuthenticationPrincipal AccountUser who, Model model, HttpServletResponse response) {
        Sight sight = access.sight(who);
        Instant now = clock.instant();
        boolean own = query.asksNothing() && who.body() != null;
        model.addAttribute("say", lines.telling(now));
        model.addAttribute("names", names);
        model.addAttribute("query", query);
        model.addAttribute("own", own);
        model.addAttribute("set", query.set());
        model.addAttribute("sets", DutySet.values());
        model.addAttribute("now", now);
        model.addAttribute("notices", own ? notices.of(true, null, NOTICES, who) : List.of());
        try {
            String code = own ? who.body() : names.code(query.body());
            String post = own ? who.post() : query.post() == null || query.post().isBlank() ? null
                    : query.post().strip();
            model.addAttribute("code", code);
            model.addAttribute("post", post);
            if (code != null || query.show() != null) {
                list(query, query.asked(code, post, now), sight, who, model);
            } else {
                model.addAttribute("owing", figures.read(() -> board.owing(sight)));
            }
        } catch (ProblemException unknown) {
            response.setStatus(unknown.document().status());
            model.addAttribute("problem", unknown.document());
            model.addAttribute("faults", FieldFault.of(unknown.document(), Set.of("body"), "body"));
        }
        return "work";
    }

    /** Names of bodies to choose from: those that owe anything. */
    @GetMapping("/work/bodies")
    String bodies(@AuthenticationPrincipal AccountUser who, Model model) {
        Sight sight = access.sight(who);
        model.addAttribute("offers", figures.read(() -> board.owing(sight)).entrySet().stream()
                .map(owing -> new Offer(names.of(owing.getKey()), "欠 " + owing.getValue() + " 项")).toList());
        return "offers";
    }

    /** A value offered, and what helps to tell it from others. */
    record Offer(String value, String hint) {
    }

    /** Acknowledged with one press, in the name of the body to which it was given; back to whose work was shown. */
    @PostMapping("/work/acknowledgements")
    String acknowledge(@RequestParam String matter, @RequestParam String body,
                       @AuthenticationPrincipal AccountUser who, RedirectAttributes after) {
        Event event = new Event(EventKind.ACKNOWLEDGED, clock.instant(), null, body, who.post(), null, null, null,
                null, null, null, null);
        Happening act = new Happening.Act(event, null);
        access.mayTell(matter, act, who);
        casework.tell(matter, org.fengqiao.casework.register.Telling.of(act), who.getUsername());
        after.addFlashAttribute("done", "已签收 " + matter + "。");
        if (!body.equals(who.body())) {
            after.addAttribute("body", body);
        }
        return "redirect:/work";
    }

    @PostMapping("/work/notices/{notice}/reading")
    String read(@PathVariable long notice, @AuthenticationPrincipal AccountUser who) {
        return "redirect:/matters/" + notices.read(notice, who).matter();
    }

    @PostMapping("/work/notices/{notice}/acknowledgement")
    String acknowledge(@PathVariable long notice, @AuthenticationPrincipal AccountUser who) {
        notices.acknowledge(notice, who);
        return "redirect:/work";
    }

    /** What all bodies owe is as much as a figure over them. */
    private <T> T read(CaseDuties.Asked asked, Supplier<T> work) {
        return asked.body() == null ? figures.read(work) : storage.read(work);
    }

    private void list(WorkQuery query, CaseDuties.Asked asked, Sight sight, AccountUser who, Model model) {
        model.addAttribute("total", read(asked, () -> duties.count(asked, sight)));
        List<Owed> owed = read(asked, () -> duties.find(asked, query.skipped(), WorkQuery.SHOWN, sight));
        model.addAttribute("lines", lines.of(owed));
        List<Held> pending = List.of();
        if (asked.body() != null && asked.set() == DutySet.OWED) {
            pending = storage.read(() -> lists.pending(asked.body(), WorkQuery.SHOWN, sight));
            model.addAttribute("pending", pending);
            model.addAttribute("acknowledges", access.tells(EventKind.ACKNOWLEDGED, who)
                    && access.actsFor(asked.body(), who));
        }
        model.addAttribute("about", subjects.words(Stream.concat(owed.stream().map(Owed::matter),
                pending.stream().map(Held::matter)).toList()));
    }
}
