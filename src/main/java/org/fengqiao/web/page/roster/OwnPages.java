package org.fengqiao.web.page.roster;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.office.ReplyKind;
import org.fengqiao.planning.visits.office.RosterState;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.RosterOffice;
import org.fengqiao.roster.give.Feed;
import org.fengqiao.roster.give.FeedKind;
import org.fengqiao.roster.give.Feeds;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.api.roster.LeaderAccounts;
import org.fengqiao.web.api.roster.Signing;
import org.fengqiao.web.page.office.Attempt;
import org.fengqiao.web.page.office.Days;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A leader's own page: what I hold, my answer, my calendar. */
@Controller
@RequestMapping("/rosters/mine")
class OwnPages {

    private static final String HERE = "/rosters/mine";

    private final OwnDuties own;
    private final RosterDesk desk;
    private final RosterOffice office;
    private final Feeds feeds;
    private final LeaderAccounts leaders;
    private final Signing signing;

    OwnPages(OwnDuties own, RosterDesk desk, RosterOffice office, Feeds feeds, LeaderAccounts leaders, Signing signing) {
        this.own = own;
        this.desk = desk;
        this.office = office;
        this.feeds = feeds;
        this.leaders = leaders;
        this.signing = signing;
    }

    @GetMapping
    String show(@AuthenticationPrincipal AccountUser user, Model model) {
        List<OwnDuties.Part> parts = own.of(user);
        model.addAttribute("parts", parts);
        model.addAttribute("feeds", feeds(parts));
        model.addAttribute("waiting", user.post() != null ? List.of() : desk.list(null).stream()
                .filter(e -> e.state() == RosterState.SENT).toList());
        model.addAttribute("days", new Days());
        return "roster-mine";
    }

    @PostMapping("/{id}/reply")
    String reply(@PathVariable String id, @RequestParam int version, @RequestParam String post,
                 @RequestParam String reply, @RequestParam(defaultValue = "") String reason, Principal who,
                 RedirectAttributes after) {
        return Attempt.of(HERE, after, () -> {
            office.reply(id, version, post, ReplyKind.of(reply), leaders.replying(who, id, post),
                    signing.by(who, reason));
            return "已登记您的答复。";
        });
    }

    @PostMapping("/feeds")
    String open(@RequestParam String place, @RequestParam String post, @AuthenticationPrincipal AccountUser user,
                HttpServletRequest request, Principal who, RedirectAttributes after) {
        return Attempt.of(HERE, after, () -> {
            if (own.of(user).stream().noneMatch(p -> p.entry().place().equals(place) && p.post().equals(post))) {
                throw OfficeException.conflict("只能为本岗位开日历；别人的请排班室开。");
            }
            String token = feeds.open(place, FeedKind.LEADER, post, signing.by(who, ""));
            after.addFlashAttribute("address", request.getRequestURL().toString()
                    .replace(request.getRequestURI(), request.getContextPath() + "/feeds/" + token + ".ics"));
            return null;
        });
    }

    @PostMapping("/feeds/{feed}/revocation")
    String revoke(@PathVariable String feed, @AuthenticationPrincipal AccountUser user, Principal who,
                  RedirectAttributes after) {
        return Attempt.of(HERE, after, () -> {
            if (feeds(own.of(user)).stream().noneMatch(f -> f.id().equals(feed))) {
                throw OfficeException.conflict("这不是您的日历，没有作废。");
            }
            feeds.revoke(feed, signing.by(who, ""));
            return "日历地址已作废。";
        });
    }

    /** Whoever opened them: a calendar of mine is mine to revoke. */
    private List<Feed> feeds(List<OwnDuties.Part> parts) {
        Set<String> posts = parts.stream().map(OwnDuties.Part::post).collect(Collectors.toSet());
        return parts.stream().map(p -> p.entry().place()).distinct().flatMap(place -> feeds.list(place).stream())
                .filter(f -> f.kind() == FeedKind.LEADER && posts.contains(f.target()) && f.revokedAt() == null).toList();
    }
}
