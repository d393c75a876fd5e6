package org.fengqiao.roster.give;

import java.time.LocalDate;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.office.RosterAction;
import org.fengqiao.planning.visits.office.RosterState;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.roster.Opened;
import org.fengqiao.roster.RosterDesk;

/** The public notices of published rosters. */
public final class Notices {

    private final RosterDesk desk;

    public Notices(RosterDesk desk) {
        this.desk = desk;
    }

    /**
     * As it stands now.
     *
     * @throws OfficeException  while the roster is not published
     * @throws ProblemException when nobody has that roster
     */
    public PublicNotice of(String id) {
        Opened opened = desk.open(id);
        if (opened.roster().state() != RosterState.PUBLISHED) {
            throw OfficeException.conflict("现在是" + opened.roster().state().label() + "，公布以后才有对外公告。");
        }
        Signature published = opened.roster().publicity().published();
        return PublicNotice.of(opened.problem(), opened.roster().draft().plan(), WorkCalendar.day(published.at()), repaired(id, published));
    }

    /** Drafts are repaired too; only what came after publication was ever read by anybody. */
    private LocalDate repaired(String id, Signature published) {
        return desk.steps(id).stream().filter(s -> s.action() == RosterAction.REPAIRED).map(s -> s.signature().at())
                .filter(at -> at.isAfter(published.at())).map(WorkCalendar::day).reduce((earlier, later) -> later).orElse(null);
    }
}
