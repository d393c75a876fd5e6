package org.fengqiao.loop;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.planning.visits.office.VisitDutyNotice;
import org.fengqiao.planning.visits.office.VisitState;
import org.fengqiao.planning.visits.setting.Form;
import org.fengqiao.roster.CaseInbox;
import org.fengqiao.roster.VisitListener;
import org.fengqiao.roster.VisitPlaces;
import org.fengqiao.roster.VisitPlaces.Covering;

/**
 * Turns published visits into duties of the leader in the matter, and records of sessions into what happened. What
 * stands in the matter already is not told again, and what a corrected record said is taken back. What was agreed and
 * goes to a body becomes an instruction.
 */
final class VisitsToCases implements VisitListener {

    private static final LocalTime END = LocalTime.of(23, 59, 59);
    private static final String CHANGED = "排班调整";
    private static final String TAKEN_OFF = "已从排班中取消";

    private final VisitTeller teller;
    private final CaseInbox inbox;
    private final VisitPlaces places;
    private final VisitingPosts posts;
    private final Clock clock;

    VisitsToCases(VisitTeller teller, CaseInbox inbox, VisitPlaces places, VisitingPosts posts, Clock clock) {
        this.teller = teller;
        this.inbox = inbox;
        this.places = places;
        this.posts = posts;
        this.clock = clock;
    }

    @Override
    public void told(String place, List<VisitDutyNotice> visits, Signature by) {
        Covering here = null;
        for (VisitDutyNotice visit : visits) {
            CaseFile file = teller.file(visit.caseId());
            if (file != null) {
                here = here == null ? places.of(place) : here;
                follow(here, visit, file, by);
            }
        }
    }

    private void follow(Covering place, VisitDutyNotice visit, CaseFile file, Signature by) {
        VisitLog log = new VisitLog(file, visit.duty());
        switch (visit.state()) {
            case PLANNED -> arrange(place, visit, visit.day(), CHANGED, log, by);
            case POSTPONED -> after(place, visit, log, by).ifPresent(l -> arrange(place, visit, visit.heldOn(),
                    visit.reason(), l, by));
            case NOT_HELD -> after(place, visit, log, by).ifPresent(l -> notHeld(place, visit, l, by));
            case WITHDRAWN -> log.newest().filter(s -> s.is(EventKind.VISIT_ARRANGED)).ifPresent(s -> missed(place, visit,
                    s, TAKEN_OFF + (visit.reason().isEmpty() ? "" : "：" + visit.reason()), by));
            case HELD, HELD_BY_SUBSTITUTE -> held(place, visit, log, by);
        }
    }

    /** A visit that was held stays held, unless its record is corrected. */
    private void arrange(Covering place, VisitDutyNotice visit, LocalDate day, String why, VisitLog log, Signature by) {
        VisitingPosts.Visiting leader = posts.of(place.setting(), visit.post(), today());
        Instant until = day.atTime(END).atZone(WorkCalendar.ZONE).toInstant();
        Optional<VisitLog.Said> newest = log.newest();
        if (newest.filter(s -> log.arranged(s, leader, until) || s.held() && log.arranged(leader, until)).isPresent()) {
            return;
        }
        newest.filter(s -> s.is(EventKind.VISIT_ARRANGED)).ifPresent(s -> missed(place, visit, s, why, by));
        teller.tell(place.name(), visit.caseId(),
                act(EventKind.VISIT_ARRANGED, leader, visit.duty(), null, until, visit.form()), by);
    }

    /** Another reason than before corrects it. */
    private void notHeld(Covering place, VisitDutyNotice visit, VisitLog log, Signature by) {
        Optional<VisitLog.Said> newest = log.newest();
        Optional<VisitLog.Said> known = newest.filter(s -> s.is(EventKind.VISIT_MISSED));
        if (known.filter(s -> s.notes(visit.reason())).isEmpty()
                && (known.isEmpty() || teller.takeBack(place.name(), visit.caseId(), known.get(), by))) {
            missed(place, visit, newest.orElse(null), visit.reason(), by);
        }
    }

    /** @param planned what said who was to come, or null: then it is whom the roster names */
    private void missed(Covering place, VisitDutyNotice visit, VisitLog.Said planned, String why, Signature by) {
        VisitingPosts.Visiting leader = planned == null ? posts.of(place.setting(), visit.post(), today())
                : new VisitingPosts.Visiting(planned.act().body(), planned.act().post());
        teller.tell(place.name(), visit.caseId(), act(EventKind.VISIT_MISSED, leader, visit.duty(), null, null, why), by);
    }

    private void held(Covering place, VisitDutyNotice visit, VisitLog log, Signature by) {
        VisitingPosts.Visiting leader = posts.of(place.setting(),
                visit.state() == VisitState.HELD ? visit.post() : visit.heldBy(), today());
        EventKind kind = visit.form().equals(Form.HOME_VISIT.label()) ? EventKind.VISITED : EventKind.MET;
        boolean instructs = !visit.agreed().isEmpty() && !visit.body().isEmpty();
        Optional<VisitLog.Said> told = log.newest().filter(VisitLog.Said::held);
        if (told.filter(s -> s.is(kind) && s.by(leader) && s.notes(visit.agreed())
                && log.instruction(s).map(i -> i.act().about()).orElse("").equals(instructs ? visit.body() : ""))
                .isPresent()) {
            return;
        }
        if (told.isPresent() && !takeBack(place, visit, told.get(), log, by)) {
            return;
        }
        teller.tell(place.name(), visit.caseId(), act(kind, leader, visit.duty(), null, null, visit.agreed()), by);
        if (instructs) {
            teller.tell(place.name(), visit.caseId(), act(EventKind.INSTRUCTED, leader, visit.body(), "办理并反馈", null,
                    visit.agreed()), by);
        }
        if (inbox.asks(place.name(), visit.caseId())) {
            inbox.withdraw(place.name(), visit.caseId(), new Signature(by.account(), by.at(), visit.state().label()));
        }
    }

    /**
     * The log without a visit that was not held after all; its matter then asks for a leader again. Empty where the
     * register does not let it be taken back: somebody then has to see to it by hand.
     */
    private Optional<VisitLog> after(Covering place, VisitDutyNotice visit, VisitLog log, Signature by) {
        Optional<VisitLog.Said> told = log.newest().filter(VisitLog.Said::held);
        if (told.isEmpty()) {
            return Optional.of(log);
        } else if (!takeBack(place, visit, told.get(), log, by)) {
            return Optional.empty();
        }
        if (teller.open(visit.caseId())) {
            inbox.askAgain(place.name(), visit.caseId(), by);
        }
        return Optional.of(new VisitLog(teller.file(visit.caseId()), visit.duty()));
    }

    /** The instruction first: what a body already answers for keeps the rest as it is. */
    private boolean takeBack(Covering place, VisitDutyNotice visit, VisitLog.Said held, VisitLog log, Signature by) {
        Optional<VisitLog.Said> instruction = log.instruction(held);
        return (instruction.isEmpty() || teller.takeBack(place.name(), visit.caseId(), instruction.get(), by))
                && teller.takeBack(place.name(), visit.caseId(), held, by);
    }

    private static Event act(EventKind kind, VisitingPosts.Visiting leader, String about, String value, Instant until,
                             String note) {
        return new Event(kind, null, null, leader.body(), leader.title(), null, null, about, value, null, until,
                note == null || note.isEmpty() ? null : note);
    }

    private LocalDate today() {
        return WorkCalendar.day(clock.instant());
    }
}
