package org.fengqiao.web.page.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.planning.visits.office.DutyLine;
import org.fengqiao.planning.visits.office.DutyTable;
import org.fengqiao.planning.visits.office.OfficeRoster;
import org.fengqiao.planning.visits.office.OwnPosts;
import org.fengqiao.planning.visits.office.Reply;
import org.fengqiao.roster.Opened;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.RosterEntry;
import org.fengqiao.security.AccountUser;
import org.springframework.stereotype.Component;

/** What a leader's account holds in all rosters that were sent to the leaders' offices and are not over. */
@Component
class OwnDuties {

    private final RosterDesk desk;

    OwnDuties(RosterDesk desk) {
        this.desk = desk;
    }

    /**
     * A post's part of one roster.
     *
     * @param reply  null while it has not answered
     * @param asked  whether an answer is wanted now
     * @param coming duties from today on, by day
     * @param past   number of those before
     */
    record Part(RosterEntry entry, String period, String post, String label, Reply reply, boolean asked,
                List<DutyLine> coming, int past) {
    }

    /** None while the account is bound to no post. */
    List<Part> of(AccountUser user) {
        if (user.post() == null) {
            return List.of();
        }
        LocalDate today = desk.today();
        List<Part> parts = new ArrayList<>();
        for (RosterEntry entry : desk.ofPost(user.post())) {
            Opened opened = desk.open(entry.id());
            new OwnPosts(opened.problem().setting(), today).of(user.post(), user.displayName())
                    .forEach(post -> parts.add(part(entry, opened, post, today)));
        }
        return parts;
    }

    private static Part part(RosterEntry entry, Opened opened, String post, LocalDate today) {
        OfficeRoster roster = opened.roster();
        List<DutyLine> own = new DutyTable(opened.problem()).lines(roster.draft().plan(), roster.draft().pinned()).stream()
                .filter(l -> l.post().equals(post)).toList();
        List<DutyLine> coming = own.stream().filter(l -> !l.day().isBefore(today)).toList();
        Reply reply = roster.replies().stream().filter(r -> r.post().equals(post)).findFirst().orElse(null);
        return new Part(entry, entry.period().words(), post,
                opened.problem().setting().leader(post).map(l -> l.label(today)).orElse(post), reply,
                roster.asks(post), coming, own.size() - coming.size());
    }
}
