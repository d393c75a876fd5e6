package org.fengqiao.loop;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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

/**
 * Turns published visits into duties of the leader in the matter, and records of sessions into what happened. Visits
 * that were told before are not told again. What was agreed goes to a body becomes an instruction.
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
    public void told(List<VisitDutyNotice> visits, Signature by) {
        for (VisitDutyNotice visit : visits) {
            CaseFile file = teller.file(visit.caseId());
            if (file != null) {
                places.covering(visit.division().isEmpty() ? file.facts().place().division() : visit.division())
                        .ifPresent(place -> follow(place, visit, file, by));
            }
        }
    }

    private void follow(String place, VisitDutyNotice visit, CaseFile file, Signature by) {
        switch (visit.state()) {
            case PLANNED -> arrange(place, visit, visit.day(), CHANGED, file, by);
            case POSTPONED -> arrange(place, visit, visit.heldOn(), visit.reason(), file, by);
            case NOT_HELD -> missed(place, visit, visit.reason(), by);
            case WITHDRAWN -> withdrawn(place, visit, file, by);
            case HELD, HELD_BY_SUBSTITUTE -> held(place, visit, by);
        }
    }

    private void arrange(String place, VisitDutyNotice visit, LocalDate day, String why, CaseFile file, Signature by) {
        VisitingPosts.Visiting leader = posts.of(place, visit.post(), today());
        Instant until = day.atTime(END).atZone(WorkCalendar.ZONE).toInstant();
        if (!VisitTeller.told(file, EventKind.VISIT_ARRANGED, visit.duty(), leader.title(), until)) {
            if (VisitTeller.told(file, EventKind.VISIT_ARRANGED, visit.duty(), null, null)) {
                missed(place, visit, why, by);
            }
            teller.tell(place, visit.caseId(), act(EventKind.VISIT_ARRANGED, leader, visit.duty(), null, until, visit.form()),
                    by);
        }
    }

    private void missed(String place, VisitDutyNotice visit, String why, Signature by) {
        teller.tell(place, visit.caseId(), act(EventKind.VISIT_MISSED, posts.of(place, visit.post(), today()), visit.duty(),
                null, null, why), by);
    }

    private void withdrawn(String place, VisitDutyNotice visit, CaseFile file, Signature by) {
        if (VisitTeller.told(file, EventKind.VISIT_ARRANGED, visit.duty(), null, null)) {
            missed(place, visit, TAKEN_OFF + (visit.reason().isEmpty() ? "" : "：" + visit.reason()), by);
        }
    }

    private void held(String place, VisitDutyNotice visit, Signature by) {
        String post = visit.state() == VisitState.HELD ? visit.post() : visit.heldBy();
        VisitingPosts.Visiting leader = posts.of(place, post, today());
        boolean home = visit.form().equals(Form.HOME_VISIT.label());
        teller.tell(place, visit.caseId(), act(home ? EventKind.VISITED : EventKind.MET, leader, visit.duty(), null, null,
                visit.agreed()), by);
        if (!visit.agreed().isEmpty() && !visit.body().isEmpty()) {
            teller.tell(place, visit.caseId(), act(EventKind.INSTRUCTED, leader, visit.body(), "办理并反馈", null,
                    visit.agreed()), by);
        }
        if (inbox.asks(place, visit.caseId())) {
            inbox.withdraw(place, visit.caseId(), new Signature(by.account(), by.at(), visit.state().label()));
        }
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
