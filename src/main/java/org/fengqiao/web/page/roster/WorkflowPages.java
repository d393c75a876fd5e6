package org.fengqiao.web.page.roster;

import java.security.Principal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.fengqiao.planning.visits.office.DutyChange;
import org.fengqiao.planning.visits.office.DutyLine;
import org.fengqiao.planning.visits.office.DutyTable;
import org.fengqiao.planning.visits.office.OfficeRoster;
import org.fengqiao.planning.visits.office.Reply;
import org.fengqiao.planning.visits.office.ReplyKind;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.roster.Opened;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.RosterOffice;
import org.fengqiao.roster.Step;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.api.roster.LeaderAccounts;
import org.fengqiao.web.api.roster.Signing;
import org.fengqiao.web.page.office.Attempt;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From draft to publication, and every version on the way. */
@Controller
@RequestMapping("/rosters/{id}")
class WorkflowPages {

    private final RosterFrame frame;
    private final RosterDesk desk;
    private final RosterOffice office;
    private final Signing signing;
    private final LeaderAccounts leaders;

    WorkflowPages(RosterFrame frame, RosterDesk desk, RosterOffice office, Signing signing, LeaderAccounts leaders) {
        this.frame = frame;
        this.desk = desk;
        this.office = office;
        this.signing = signing;
        this.leaders = leaders;
    }

    /** A leader with the number of duties and the answer; null while silent. */
    record Asked(String post, String label, long duties, Reply reply) {
    }

    @GetMapping("/workflow")
    String show(@PathVariable String id, @AuthenticationPrincipal AccountUser user, Model model) {
        Opened opened = frame.open(id, user, model);
        OfficeRoster roster = opened.roster();
        model.addAttribute("asked", opened.problem().setting().leaders().stream()
                .filter(l -> roster.posts().contains(l.post())).map(l -> new Asked(l.post(), l.label(),
                        roster.draft().plan().assignments().values().stream().filter(a -> a.post().equals(l.post()))
                                .count(), roster.replies().stream().filter(r -> r.post().equals(l.post())).findFirst()
                        .orElse(null))).toList());
        model.addAttribute("silent", Standing.silent(roster));
        return "roster-workflow";
    }

    @PostMapping("/sending")
    String send(@PathVariable String id, @RequestParam int version, Principal who, RedirectAttributes after) {
        return step(id, after, () -> office.send(id, version, signing.by(who, "")), "已送领导办公室。");
    }

    @PostMapping("/replies")
    String reply(@PathVariable String id, @RequestParam int version, @RequestParam String post,
                 @RequestParam String reply, @RequestParam(defaultValue = "") String reason, Principal who,
                 RedirectAttributes after) {
        return step(id, after, () -> office.reply(id, version, post, ReplyKind.of(reply),
                leaders.replying(who, id, post), signing.by(who, reason)),
                "已登记答复。");
    }

    @PostMapping("/return")
    String sendBack(@PathVariable String id, @RequestParam int version, @RequestParam(defaultValue = "") String reason,
                    Principal who, RedirectAttributes after) {
        return step(id, after, () -> office.sendBack(id, version, signing.by(who, reason)), "已退回成草稿。");
    }

    @PostMapping("/approval")
    String approve(@PathVariable String id, @RequestParam int version, @RequestParam String post,
                   @RequestParam(defaultValue = "") String reason, Principal who, RedirectAttributes after) {
        return step(id, after, () -> {
            leaders.approving(who, id, post);
            return office.approve(id, version, post, signing.by(who, reason));
        }, "已批准。");
    }

    @PostMapping("/publication")
    String publish(@PathVariable String id, @RequestParam int version,
                   @RequestParam(defaultValue = "") String reason, Principal who, RedirectAttributes after) {
        return step(id, after, () -> office.publish(id, version, signing.by(who, reason)), "已公布。");
    }

    /** A duty that two versions have elsewhere; null where one has it nowhere. */
    record Differing(DutyLine was, DutyLine now) {
    }

    @GetMapping("/versions")
    String versions(@PathVariable String id, @RequestParam(required = false) Integer from,
                    @RequestParam(required = false) Integer to, @AuthenticationPrincipal AccountUser user,
                    Model model) {
        Opened opened = frame.open(id, user, model);
        List<Step> steps = new ArrayList<>(desk.steps(id));
        Collections.reverse(steps);
        model.addAttribute("steps", steps);
        int later = to == null ? opened.roster().version() : to;
        int earlier = from == null ? Math.max(1, later - 1) : from;
        model.addAttribute("from", earlier);
        model.addAttribute("to", later);
        Opened before = desk.open(desk.find(id, earlier));
        Opened after = desk.open(desk.find(id, later));
        Plan was = before.roster().draft().plan();
        Plan now = after.roster().draft().plan();
        DutyTable old = new DutyTable(before.problem());
        DutyTable recent = new DutyTable(after.problem());
        model.addAttribute("differences", DutyChange.between(was, now).stream().map(c -> new Differing(
                old.line(was, c.duty()).orElse(null), recent.line(now, c.duty()).orElse(null))).toList());
        return "roster-versions";
    }

    private static String step(String id, RedirectAttributes after, Supplier<OfficeRoster> step, String done) {
        return Attempt.of("/rosters/" + id + "/workflow", after, () -> {
            step.get();
            return done;
        });
    }
}
