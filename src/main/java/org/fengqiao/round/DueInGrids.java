package org.fengqiao.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.access.CaseAccess;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.stand.LedgerDuty;
import org.fengqiao.casework.store.DivisionCases;
import org.fengqiao.matter.Demand;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.Matter;
import org.fengqiao.planning.rounds.day.DueMatter;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;

/** What the register says is owed in somebody's grids, as far as the account may see it; never an accusation. */
final class DueInGrids {

    private static final int MOST = 200;
    /** What is done where the people live. */
    private static final Set<String> ON_FOOT = Set.of(EventKind.REVISITED.label(), EventKind.VISITED.label(),
            EventKind.ON_SITE.label(), EventKind.MET.label(), EventKind.HELPED.label(), EventKind.EXPLAINED.label());

    private final CaseAccess access;
    private final Casework casework;
    private final DivisionCases cases;
    private final Storage storage;

    DueInGrids(CaseAccess access, Casework casework, DivisionCases cases, Storage storage) {
        this.access = access;
        this.casework = casework;
        this.cases = cases;
        this.storage = storage;
    }

    List<DueMatter> of(String division, Set<String> grids, AccountUser who) {
        List<DueMatter> due = new ArrayList<>();
        for (String number : storage.read(() -> cases.open(division, MOST, access.sight(who)))) {
            Matter facts = casework.file(number).facts();
            String grid = facts.place().grid() == null ? "" : facts.place().grid();
            if (facts.demands().stream().noneMatch(Demand::confidential) && (grid.isEmpty() || grids.contains(grid))) {
                soonest(number, grid, who).ifPresent(due::add);
            }
        }
        return due;
    }

    /** What the own body owes on foot first; in own grids also what others owe, for the worker is the first contact. */
    private Optional<DueMatter> soonest(String number, String grid, AccountUser who) {
        Comparator<LedgerDuty> own = Comparator.comparing((LedgerDuty d) -> !isOwn(d, who));
        return casework.find(number).stand().duties().stream().filter(LedgerDuty::owed)
                .filter(d -> isOwn(d, who) || !grid.isEmpty())
                .min(own.thenComparing(LedgerDuty::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(d -> new DueMatter(number, grid, d.duty().action(), day(d.due()),
                        d.duty().evidence().contains(EventKind.REVISITED.label())));
    }

    private static boolean isOwn(LedgerDuty duty, AccountUser who) {
        return who.body() != null && who.body().equals(duty.duty().by().body())
                && duty.duty().evidence().stream().anyMatch(ON_FOOT::contains);
    }

    private static LocalDate day(Instant due) {
        return due == null ? null : WorkCalendar.day(due);
    }
}
