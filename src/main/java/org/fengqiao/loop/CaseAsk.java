package org.fengqiao.loop;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.register.CaseChange;
import org.fengqiao.casework.stand.ListKind;
import org.fengqiao.casework.stand.Listing;
import org.fengqiao.casework.stand.Listings;
import org.fengqiao.decision.Alert;
import org.fengqiao.decision.AlertKind;
import org.fengqiao.decision.Decision;
import org.fengqiao.decision.DemandDecision;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.planning.visits.office.CaseOrigin;
import org.fengqiao.planning.visits.office.EscalatedCase;
import org.fengqiao.planning.visits.setting.CaseLevel;
import org.fengqiao.planning.visits.setting.VisitSetting;
import org.fengqiao.policy.outcome.Role;

/** When a matter asks for a leader, and how the roster is asked. Names nobody who petitions or accuses. */
final class CaseAsk {

    private static final int DAYS = 30;
    private static final Set<EventKind> ASKING = Set.of(EventKind.CASE_HELD, EventKind.ESCALATED, EventKind.APPOINTED);

    private CaseAsk() {
    }

    /**
     * Why the newest entry asks for a leader, or null if it does not. What ever was an accusation never does.
     *
     * @param visits whether whom it climbs to visits for the place
     */
    static CaseOrigin origin(CaseChange change, Predicate<PartyRef> visits) {
        if (change.after().stage().closed() || change.involved().accusation()) {
            return null;
        }
        CaseEvent newest = change.file().newest();
        if (newest.did(EventKind.APPOINTED) && newest.act().filter(a -> a.post() != null && a.about() != null).isPresent()) {
            return CaseOrigin.APPOINTED;
        }
        boolean climbs = change.after().justRaised().stream().anyMatch(r -> climbed(r.alert(), visits));
        return climbs || newest.did(EventKind.CASE_HELD) || escalated(newest) ? CaseOrigin.ESCALATED
                : newest.did(EventKind.LISTED_FOR_SUPERVISION) ? CaseOrigin.LISTED : null;
    }

    /** Whether the newest entry takes it off the secretary's list for good, and nothing else asks for a leader. */
    static boolean settled(CaseChange change, Predicate<PartyRef> visits) {
        return change.file().newest().did(EventKind.DELISTED) && listed(change).allMatch(l -> l.leftAt() != null)
                && change.file().events().stream().noneMatch(e -> ASKING.stream().anyMatch(e::did))
                && change.after().raised().stream().noneMatch(r -> climbed(r.alert(), visits));
    }

    private static Stream<Listing> listed(CaseChange change) {
        return Listings.of(change.file(), change.after()).stream().filter(l -> l.kind() == ListKind.SECRETARY);
    }

    private static boolean climbed(Alert alert, Predicate<PartyRef> visits) {
        return alert.kind() == AlertKind.CLIMB && alert.to() != null && alert.to().post() != null
                && visits.test(alert.to());
    }

    /** To the subdistrict's secretary it climbs within the subdistrict. */
    private static boolean escalated(CaseEvent newest) {
        return newest.did(EventKind.ESCALATED)
                && newest.act().filter(a -> Role.TOWNSHIP_SECRETARY.label().equals(a.about())).isEmpty();
    }

    /**
     * @param field  line of work of the matter's item
     * @param holder post of the roster that holds the case, or null
     * @param called what the place's settings call a body
     */
    static EscalatedCase of(CaseChange change, CaseOrigin origin, String field, String holder, VisitSetting setting,
                            Function<PartyRef, String> called) {
        Decision decision = change.decision();
        LocalDate from = WorkCalendar.day(change.after().asOf()).plusDays(1);
        // A listed one is visited before its time is up.
        LocalDate until = origin != CaseOrigin.LISTED ? from.plusDays(DAYS) : listed(change).map(Listing::dueAt)
                .filter(Objects::nonNull).map(WorkCalendar::day).filter(due -> !due.isBefore(from))
                .min(LocalDate::compareTo).orElse(from.plusDays(DAYS));
        return new EscalatedCase(decision.matter(), origin, level(decision, setting), field, decision.place(),
                bodies(decision, called), null, from, until, holder, null, List.of(), null);
    }

    /** The case's own level where the place knows it, otherwise the place's lowest. */
    private static String level(Decision decision, VisitSetting setting) {
        List<String> known = setting.policy().levels().stream().map(CaseLevel::name).toList();
        return decision.demands().stream().map(d -> d.route().level()).filter(Objects::nonNull)
                .filter(known::contains).min((a, b) -> known.indexOf(a) - known.indexOf(b))
                .orElse(known.isEmpty() ? null : known.get(known.size() - 1));
    }

    private static List<String> bodies(Decision decision, Function<PartyRef, String> called) {
        return decision.demands().stream().map(DemandDecision::route)
                .flatMap(r -> Stream.of(r.firstHandler(), r.lead())).filter(p -> p != null && p.body() != null)
                .map(called).distinct().toList();
    }

    /** The newest entry that says which leader it is for: who holds the case, or who asked the citizen to come. */
    static Optional<Event> named(CaseChange change) {
        return change.file().events().stream().filter(e -> e.did(EventKind.CASE_HELD) || e.did(EventKind.APPOINTED))
                .flatMap(e -> e.act().stream())
                .filter(a -> a.kind() == EventKind.CASE_HELD || a.about() != null).reduce((a, b) -> b)
                .filter(a -> a.post() != null);
    }
}
