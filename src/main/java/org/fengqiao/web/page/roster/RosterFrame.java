package org.fengqiao.web.page.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.planning.visits.office.OfficeRoster;
import org.fengqiao.planning.visits.office.RosterState;
import org.fengqiao.roster.Opened;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.security.AccountUser;
import org.fengqiao.web.page.office.Days;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands on top of every page of one roster. */
@Component
class RosterFrame {

    private final RosterDesk desk;
    private final Standings standings;

    RosterFrame(RosterDesk desk, Standings standings) {
        this.desk = desk;
        this.standings = standings;
    }

    Opened open(String id, AccountUser user, Model model) {
        Opened opened = desk.open(id);
        OfficeRoster roster = opened.roster();
        boolean draft = roster.state() == RosterState.DRAFT;
        model.addAttribute("id", id);
        model.addAttribute("roster", roster);
        model.addAttribute("placeName", opened.problem().setting().policy().name());
        model.addAttribute("standing", standings.of(opened, desk.today()));
        model.addAttribute("days", new Days());
        model.addAttribute("today", desk.today());
        model.addAttribute("editable", draft && user.scheduling());
        model.addAttribute("mendable", user.scheduling() && (draft || roster.state() == RosterState.PUBLISHED));
        model.addAttribute("leaders", leaders(opened));
        model.addAttribute("names", leaders(opened).stream().collect(Collectors.toMap(Person::post, Person::label)));
        return opened;
    }

    /** A leader to choose. */
    record Person(String post, String label, boolean highest) {
    }

    private List<Person> leaders(Opened opened) {
        LocalDate day = opened.problem().period().covers(desk.today()) ? desk.today() : opened.problem().period().from();
        return opened.problem().setting().leaders().stream()
                .map(l -> new Person(l.post(), l.label(day), l.rank().order() == 0)).toList();
    }
}
