package org.fengqiao.web.page.roster;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.stream.Collectors;
import org.fengqiao.planning.visits.office.DutyChange;
import org.fengqiao.planning.visits.office.RosterAction;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.setting.VisitPlace;
import org.fengqiao.roster.Opened;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.give.FeedKind;
import org.fengqiao.roster.give.Feeds;
import org.fengqiao.roster.give.RosterEdits;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.api.roster.Downloads;
import org.fengqiao.web.api.roster.Signing;
import org.fengqiao.web.page.office.Attempt;
import org.fengqiao.web.page.office.ReturnedTable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What leaves the house: tables, notices, calendars; and the table that comes back. */
@Controller
@RequestMapping("/rosters/{id}")
class OutputPages {

    private final RosterFrame frame;
    private final RosterDesk desk;
    private final Feeds feeds;
    private final Downloads downloads;
    private final Signing signing;

    OutputPages(RosterFrame frame, RosterDesk desk, Feeds feeds, Downloads downloads, Signing signing) {
        this.frame = frame;
        this.desk = desk;
        this.feeds = feeds;
        this.downloads = downloads;
        this.signing = signing;
    }

    @GetMapping("/output")
    String show(@PathVariable String id, @AuthenticationPrincipal AccountUser user, Model model) {
        Opened opened = frame.open(id, user, model);
        model.addAttribute("feeds", feeds.list(opened.roster().head().place()));
        model.addAttribute("halls", opened.problem().setting().places());
        model.addAttribute("hallNames", opened.problem().setting().places().stream()
                .collect(Collectors.toMap(VisitPlace::code, VisitPlace::name)));
        return "roster-output";
    }

    @GetMapping("/table.xlsx")
    ResponseEntity<byte[]> table(@PathVariable String id) throws IOException {
        return downloads.workbook(id);
    }

    @GetMapping("/table.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable String id) throws IOException {
        return downloads.sheet(id);
    }

    @GetMapping("/notice.docx")
    ResponseEntity<byte[]> notice(@PathVariable String id) throws IOException {
        return downloads.notice(id);
    }

    @GetMapping("/notice.pdf")
    ResponseEntity<byte[]> noticePdf(@PathVariable String id) throws IOException {
        return downloads.noticePdf(id);
    }

    /** What is wrong is told by row and column. */
    @PostMapping(path = "/table", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String bring(@PathVariable String id, @RequestParam int version, @RequestParam("table") MultipartFile table,
                 Principal who, RedirectAttributes after) {
        return Attempt.of("/rosters/" + id + "/output", after, () -> {
            Opened opened = desk.open(desk.read(id, version));
            Plan was = opened.roster().draft().plan();
            Plan plan = ReturnedTable.read(table, new RosterEdits(opened.problem(), was)::read);
            desk.replace(id, version, plan, RosterAction.IMPORTED, signing.by(who, ""));
            return "已导入，" + DutyChange.between(was, plan).size() + " 项有变动。不满意可以在「排班表」撤销。";
        });
    }

    @PostMapping("/feeds")
    String open(@PathVariable String id, @RequestParam String target, HttpServletRequest request, Principal who,
                RedirectAttributes after) {
        return Attempt.of("/rosters/" + id + "/output", after, () -> {
            String[] parts = target.split(" ", 2);
            String token = feeds.open(desk.find(id).head().place(), FeedKind.of(parts[0]),
                    parts.length > 1 ? parts[1] : "", signing.by(who, ""));
            after.addFlashAttribute("address", request.getRequestURL().toString()
                    .replace(request.getRequestURI(), request.getContextPath() + "/feeds/" + token + ".ics"));
            return null;
        });
    }

    @PostMapping("/feeds/{feed}/revocation")
    String revoke(@PathVariable String id, @PathVariable String feed, Principal who, RedirectAttributes after) {
        return Attempt.of("/rosters/" + id + "/output", after, () -> {
            feeds.revoke(feed, signing.by(who, ""));
            return "日历地址已作废。";
        });
    }
}
