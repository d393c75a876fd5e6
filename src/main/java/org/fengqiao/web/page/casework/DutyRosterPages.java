package org.fengqiao.web.page.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fengqiao.access.DutyDesk;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.register.DutyRosters;
import org.fengqiao.casework.store.DutyShift;
import org.fengqiao.file.table.CsvWriter;
import org.fengqiao.problem.Fault;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemDocument;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.security.AccountUser;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who leads a body at which hour of the 24: looked at by weeks, handed in as a table, or written shift by shift. */
@Controller
@RequestMapping("/duty-roster")
class DutyRosterPages {

    private static final long LARGEST = 1 << 20;
    private static final String TOO_LARGE = "文件超过 1 MB，不像是值班表。";
    private static final Set<String> FIELDS = Set.of("from", "until", "post", "person", "table");

    private final DutyRosters rosters;
    private final DutyDesk desk;
    private final DutyLook look;
    private final BodyNames names;
    private final Clock clock;

    DutyRosterPages(DutyRosters rosters, DutyDesk desk, DutyLook look, BodyNames names, Clock clock) {
        this.rosters = rosters;
        this.desk = desk;
        this.look = look;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Without choosing, whoever is bound to a body sees its roster.
     *
     * @param body     code or name
     * @param week     any day of it; without one this week
     * @param shift    where the shift to change begins, or empty to enter one
     * @param tooLarge given when a file was refused before it was read
     */
    @GetMapping
    String show(@RequestParam(required = false) String body,
                @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate week,
                @RequestParam(required = false) String shift,
                @RequestParam(name = "too-large", required = false) String tooLarge,
                @AuthenticationPrincipal AccountUser who, Model model, HttpServletResponse response) {
        Instant now = clock.instant();
        try {
            String code = body == null || body.isBlank() ? who.body() : names.code(body);
            if (code != null) {
                look.week(code, week == null ? WorkCalendar.day(now) : week, now, who, model);
                model.addAttribute("form", DutyForm.next(look.last(code), now));
                if (shift != null && !shift.isBlank()) {
                    model.addAttribute("form", DutyForm.changing(rosters.standing(code, shift, now)));
                }
                if (tooLarge != null) {
                    throw unreadable(TOO_LARGE);
                }
            }
        } catch (ProblemException refused) {
            refused(refused, "other", model, response);
        }
        look.others(who, now, model);
        return "duty-roster";
    }

    @GetMapping("/table")
    void table(@RequestParam String body, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate week,
               @AuthenticationPrincipal AccountUser who, HttpServletResponse response) throws IOException {
        List<List<String>> rows = look.table(body, week, who);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename("值班表-" + DutyLook.monday(week) + ".csv", StandardCharsets.UTF_8).build().toString());
        try (CsvWriter csv = new CsvWriter(response.getOutputStream())) {
            csv.row(DutyRosters.HEADINGS);
            for (List<String> row : rows) {
                csv.row(row);
            }
        }
    }

    @PostMapping
    String hand(@RequestParam String body, @RequestParam(required = false) MultipartFile table,
                @AuthenticationPrincipal AccountUser who, Model model, HttpServletResponse response,
                RedirectAttributes after) throws IOException {
        try {
            if (table == null || table.isEmpty() || table.getSize() > LARGEST) {
                throw unreadable(table == null || table.isEmpty() ? "没有选文件，或文件是空的。请选一份 CSV 再交。" : TOO_LARGE);
            }
            List<DutyShift> shifts = desk.replace(body, table.getBytes(), who);
            after.addFlashAttribute("done", "已收下 " + shifts.size() + " 班。");
            return back(body, shifts.get(0).from(), after);
        } catch (ProblemException refused) {
            return again(body, null, refused, "table", who, model, response);
        }
    }

    @PostMapping("/shifts")
    String put(@RequestParam String body, DutyForm form, @AuthenticationPrincipal AccountUser who, Model model,
               HttpServletResponse response, RedirectAttributes after) {
        try {
            DutyShift shift = desk.put(body, form.typed(), clock.instant(), who);
            after.addFlashAttribute("done", "已排好" + told(shift) + "。");
            return back(body, shift.from(), after);
        } catch (ProblemException refused) {
            return again(body, form, refused, "from", who, model, response);
        }
    }

    /** Undone by entering it again, which the page offers. */
    @PostMapping("/shifts/removal")
    String remove(@RequestParam String body, @RequestParam String shift, @AuthenticationPrincipal AccountUser who,
                  Model model, HttpServletResponse response, RedirectAttributes after) {
        try {
            DutyShift gone = desk.remove(body, shift, clock.instant(), who);
            after.addFlashAttribute("done", "已撤下" + told(gone) + "。");
            after.addFlashAttribute("undo", DutyForm.changing(gone));
            return back(body, gone.from(), after);
        } catch (ProblemException refused) {
            return again(body, null, refused, "from", who, model, response);
        }
    }

    private static ProblemException unreadable(String detail) {
        return new ProblemException(ProblemCode.UNREADABLE_FILE, detail,
                List.of(Fault.inParameter("table", "unreadable", detail, List.of())));
    }

    private static String told(DutyShift shift) {
        return " " + DutyForm.changing(shift).from() + " 起的一班：" + shift.post() + " "
                + (shift.person() == null ? "（空班）" : shift.person());
    }

    private static String back(String body, Instant from, RedirectAttributes after) {
        after.addAttribute("body", body);
        after.addAttribute("week", DutyLook.monday(WorkCalendar.day(from)).toString());
        return "redirect:/duty-roster";
    }

    /** The page once more, with what was wrong; whoever may not see the roster is refused that instead. */
    private String again(String body, DutyForm form, ProblemException refused, String other, AccountUser who,
                         Model model, HttpServletResponse response) {
        Instant now = clock.instant();
        look.week(body, WorkCalendar.day(now), now, who, model);
        refused(refused, other, model, response);
        model.addAttribute("form", form == null ? DutyForm.next(look.last(body), now) : form);
        look.others(who, now, model);
        return "duty-roster";
    }

    /** Faults of a table name their line and lead to the file. */
    private static void refused(ProblemException refused, String other, Model model, HttpServletResponse response) {
        ProblemDocument problem = refused.document();
        response.setStatus(problem.status());
        model.addAttribute("problem", problem);
        model.addAttribute("faults", problem.errors().stream().anyMatch(fault -> fault.at() != null)
                ? problem.errors().stream().map(fault -> new FieldFault("table", fault.at() + "：" + fault.detail(),
                        List.of())).toList() : FieldFault.of(problem, FIELDS, other));
    }
}
