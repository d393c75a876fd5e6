package org.fengqiao.loop;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.register.CaseChange;
import org.fengqiao.casework.register.CaseEventListener;
import org.fengqiao.decision.PartyRef;
import org.fengqiao.matter.Demand;
import org.fengqiao.place.DirectoryDay;
import org.fengqiao.place.Found;
import org.fengqiao.place.Item;
import org.fengqiao.planning.visits.office.CaseOrigin;
import org.fengqiao.planning.visits.office.EscalatedCase;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.planning.visits.setting.VisitSetting;
import org.fengqiao.roster.CaseInbox;
import org.fengqiao.roster.FailedHandovers;
import org.fengqiao.roster.VisitPlaces;
import org.fengqiao.roster.VisitPlaces.Covering;
import org.fengqiao.service.Current;

/** Hands a matter that asks for a leader to the roster of its place, and takes it back once it is closed. */
final class CasesToRoster implements CaseEventListener {

    static final String ACCOUNT = "casework";
    private static final String REFUSED = "要领导包案或约访，但与排班设置对不上：";
    private static final String REMEDY = "。请改好设置或事项后再提交，或用 /v1/roster-cases 手工交来。";
    private static final String OTHER = "其他";
    private static final String NO_LONGER = "不再需要";

    private final CaseInbox inbox;
    private final FailedHandovers failed;
    private final VisitPlaces places;
    private final VisitingPosts posts;
    private final Current current;

    CasesToRoster(CaseInbox inbox, FailedHandovers failed, VisitPlaces places, VisitingPosts posts, Current current) {
        this.inbox = inbox;
        this.failed = failed;
        this.places = places;
        this.posts = posts;
        this.current = current;
    }

    @Override
    public void appended(CaseChange change) {
        // Most entries ask for nobody and take nothing back: then no place's settings are looked at.
        if (ends(change) || CaseAsk.settled(change, nobody -> false) || CaseAsk.origin(change, anybody -> true) != null) {
            places.covering(change.decision().place()).ifPresent(place -> follow(place, change));
        }
    }

    private void follow(Covering place, CaseChange change) {
        LocalDate day = WorkCalendar.day(change.after().asOf());
        Predicate<PartyRef> visits = to -> posts.visits(place.setting(), to.body(), to.post(), day);
        CaseOrigin origin = CaseAsk.origin(change, visits);
        if (ends(change) || CaseAsk.settled(change, visits)) {
            takeBack(place.name(), change);
        } else if (origin != null) {
            hand(place, change, origin);
        }
    }

    /** What turns out to be an accusation must not be read in a roster either. */
    private static boolean ends(CaseChange change) {
        return change.before() != null && !change.before().stage().closed() && change.after().stage().closed()
                || change.involved().accusation();
    }

    /** What the place's settings do not know must not undo the entry: the case then is planned by hand. */
    private void hand(Covering place, CaseChange change, CaseOrigin origin) {
        VisitSetting setting = place.setting();
        LocalDate day = WorkCalendar.day(change.after().asOf());
        EscalatedCase asks = CaseAsk.of(change, origin, field(change), holder(change, setting), setting,
                body -> posts.called(setting, body, day));
        Map<String, String> faults = asks.faults(setting);
        if (origin == CaseOrigin.LISTED && inbox.asks(place.name(), asks.id())) {
            return;
        } else if (faults.isEmpty()) {
            inbox.receive(place, List.of(asks), by(change, ""));
            failed.settle(place.name(), asks.id());
        } else {
            failed.note(place.name(), asks.id(), asks.id(), REFUSED + String.join("；", faults.values()) + REMEDY,
                    change.after().asOf());
        }
    }

    private void takeBack(String place, CaseChange change) {
        String matter = change.decision().matter();
        failed.settle(place, matter);
        if (inbox.asks(place, matter)) {
            inbox.withdraw(place, matter, by(change, change.after().stage().closed() ? change.after().stage().label()
                    : NO_LONGER));
        }
    }

    private String holder(CaseChange change, VisitSetting setting) {
        return CaseAsk.named(change).map(e -> posts.leader(setting, e.body(), e.post(),
                WorkCalendar.day(change.after().asOf()))).orElse(null);
    }

    private String field(CaseChange change) {
        DirectoryDay day = current.day(change.after().asOf());
        return change.file().facts().demands().stream().map(Demand::item).filter(Objects::nonNull)
                .map(day::findItem).flatMap(found -> found instanceof Found.One<Item> one
                        ? Optional.ofNullable(one.value().field()).stream() : Stream.empty())
                .findFirst().orElse(OTHER);
    }

    private static Signature by(CaseChange change, String reason) {
        return new Signature(ACCOUNT, change.after().asOf(), reason);
    }
}
