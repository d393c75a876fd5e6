package org.fengqiao.web.page.round;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.fengqiao.planning.rounds.day.Outcome;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.round.OpenedRound;
import org.fengqiao.round.Result;
import org.fengqiao.round.RoundDesk;
import org.fengqiao.round.RoundHistory;
import org.fengqiao.round.RoundKey;
import org.fengqiao.round.RoundRecords;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.page.round.RoundForms.FindForm;
import org.fengqiao.web.page.round.RoundForms.ResultForm;
import org.fengqiao.web.page.round.RoundForms.Which;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** A day's round to walk by: list, picture, what came of each stop. Works without script. */
@Controller
@RequestMapping("/rounds")
class RoundPages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日 EEEE", Locale.CHINA);

    private final RoundDesk desk;
    private final RoundRecords records;
    private final RoundHistory history;

    RoundPages(RoundDesk desk, RoundRecords records, RoundHistory history) {
        this.desk = desk;
        this.records = records;
        this.history = history;
    }

    /** Without a name: the reader's own round of today, or the first that may be seen. */
    @GetMapping
    String show(Which which, @AuthenticationPrincipal AccountUser who, Model model) {
        List<RoundDesk.Seen> walkers = desk.walkers(who);
        model.addAttribute("walkers", walkers);
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute("acts", RoundRecords.acts());
        Optional<RoundKey> key = key(which, walkers);
        if (key.isPresent()) {
            OpenedRound opened = desk.find(key.get(), who);
            model.addAttribute("opened", opened);
            model.addAttribute("written", DAY.format(key.get().day()));
            model.addAttribute("coming", !key.get().day().isBefore(desk.today()));
            model.addAttribute("begun", !key.get().day().isAfter(desk.today()));
            if (opened.round() != null) {
                model.addAttribute("drawing", RoundMap.of(opened.round()));
            }
        }
        return "rounds";
    }

    @GetMapping("/month")
    String month(Which which, @RequestParam(required = false) YearMonth month, @AuthenticationPrincipal AccountUser who,
                 Model model) {
        YearMonth asked = month == null ? YearMonth.from(desk.today()) : month;
        model.addAttribute("opened", desk.find(new RoundKey(which.place(), which.worker(), asked.atDay(1)), who));
        model.addAttribute("tally", history.of(which.place(), which.worker(), asked, who));
        return "rounds-month";
    }

    @PostMapping("/plan")
    String plan(Which which, @AuthenticationPrincipal AccountUser who, RedirectAttributes after) {
        return attempt(which, "", after, () -> {
            desk.make(which.key(), 1, RoundDesk.BEGINNINGS, who);
            return "已排好。";
        });
    }

    @PostMapping("/results")
    String tell(Which which, ResultForm form, @AuthenticationPrincipal AccountUser who, RedirectAttributes after) {
        return attempt(which, form.stop(), after, () -> {
            Result result = records.tell(which.key(), form.told(), who);
            return "已记：" + result.outcome().label() + (result.told() == null ? "。" : "，并记入事项的经过。");
        });
    }

    @PostMapping("/finds")
    String found(Which which, FindForm form, @AuthenticationPrincipal AccountUser who, RedirectAttributes after) {
        return attempt(which, form.stop(), after, () -> {
            var find = records.found(which.key(), form.found(), who);
            return find.matter() == null ? "已存为苗头 " + find.signal() + "。" : "已登记为事项 " + find.matter() + "。";
        });
    }

    private Optional<RoundKey> key(Which which, List<RoundDesk.Seen> walkers) {
        String day = which.day() == null || which.day().isBlank() ? desk.today().toString() : which.day();
        if (which.worker() != null && which.worker().contains("/")) {
            String[] both = which.worker().split("/", 2);
            return Optional.of(new Which(both[0], both[1], day).key());
        }
        return which.place() != null ? Optional.of(new Which(which.place(), which.worker(), day).key())
                : walkers.stream().findFirst().map(w -> new Which(w.place(), w.worker(), day).key());
    }

    /** A step that may be refused: the page is shown again, with the refusal on top. */
    private static String attempt(Which which, String stop, RedirectAttributes after, Supplier<String> step) {
        try {
            after.addFlashAttribute("done", step.get());
            after.addFlashAttribute("at", stop);
        } catch (ProblemException refused) {
            after.addFlashAttribute("problem", refused.document());
        }
        return "redirect:" + UriComponentsBuilder.fromPath("/rounds").queryParam("place", "{p}").queryParam("worker", "{w}")
                .queryParam("day", "{d}").encode().buildAndExpand(which.place(), which.worker(), which.day());
    }
}
