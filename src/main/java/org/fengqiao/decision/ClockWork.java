package org.fengqiao.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.calendar.ClockUnit;
import org.fengqiao.calendar.Counting;
import org.fengqiao.calendar.Deadline;
import org.fengqiao.calendar.TimeLimit;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.policy.Switches;

/** Counts limits for one demand: from which event, on which calendar, with which extensions and pauses. */
final class ClockWork {

    private static final Set<EventKind> REPEATED = EnumSet.of(EventKind.INSTRUCTED, EventKind.SUPERVISED,
            EventKind.WHISTLED, EventKind.CO_ORDINATION_ASKED, EventKind.VISIT_ARRANGED, EventKind.VISIT_MISSED,
            EventKind.SUPERVISION_ANSWERED, EventKind.REVISITED, EventKind.ASSIGNED, EventKind.DISPATCHED,
            EventKind.PROPOSED, EventKind.OBJECTED, EventKind.EXTENSION_ASKED, EventKind.EXTENSION_APPROVED,
            EventKind.LISTING_ASKED, EventKind.LISTED_FOR_SUPERVISION, EventKind.CLOSED, EventKind.RESOLVED,
            EventKind.STRUCK_OFF, EventKind.REMINDED, EventKind.ESCALATED, EventKind.DE_ESCALATED, EventKind.ANSWERED,
            EventKind.SETTLED);

    private final WorkCalendar calendar;
    private final Switches switches;
    private final List<Resolved.Happened> events;
    private final Instant received;
    private final Instant now;
    private final Windows windows;

    /** @param events those of the demand, in order */
    ClockWork(WorkCalendar calendar, Switches switches, List<Resolved.Happened> events, Instant received, Instant now) {
        this(calendar, switches, events, received, now, Windows.NONE);
    }

    private ClockWork(WorkCalendar calendar, Switches switches, List<Resolved.Happened> events, Instant received,
                      Instant now, Windows windows) {
        this.windows = windows;
        this.calendar = calendar;
        this.switches = switches;
        this.events = events;
        this.received = received;
        this.now = now;
    }

    /** The same, with late requests of the petitioner left out where the pack lets a missed window end the chain. */
    ClockWork within(Collection<Said<?>> said) {
        return !switches.lateReviewEndsChain() ? this : new ClockWork(calendar, switches, events, received, now,
                Windows.of(said, events, (may, from) -> {
                    Instant start = start(from, null, 0);
                    return start == null ? null : base(new Terms(may.limit(), from, null, false, false), start).due();
                }));
    }

    /** When the clock of the duty begins, or null while its event has not happened. */
    Instant start(Draft draft) {
        return start(draft.terms().from(), draft.holder(), draft.nth());
    }

    Instant start(EventKind from, Handovers.Holder holder, int nth) {
        Instant own = holder == null || holder.from() == null ? null : holder.from();
        if (from == EventKind.RECEIVED) {
            return own == null ? received : own;
        }
        Event event = starting(from, holder, nth);
        return event == null ? null : event.at();
    }

    static boolean repeats(EventKind from) {
        return REPEATED.contains(from);
    }

    /** How many duties a start event makes: acts that may be repeated oblige each time, of others the first counts. */
    int occurrences(EventKind from, Handovers.Holder holder) {
        if (!repeats(from)) {
            return 1;
        }
        int count = 0;
        while (starting(from, holder, count) != null) {
            count++;
        }
        return Math.max(1, count);
    }

    /** Whom the nth starting act names, as told, or null. */
    String named(EventKind from, Handovers.Holder holder, int nth) {
        Event event = starting(from, holder, nth);
        return event == null ? null : event.value();
    }

    /** Code of the body that did the nth such act, or null. */
    String actor(EventKind kind, int nth) {
        int at = at(kind, null, nth);
        return at < 0 || events.get(at).body() == null ? null : events.get(at).body().code();
    }

    /** The limit that the starting act itself set, or null. */
    Instant setByAct(Draft draft) {
        Event event = starting(draft.terms().from(), draft.holder(), draft.nth());
        return event == null ? null : event.until();
    }

    private Event starting(EventKind from, Handovers.Holder holder, int nth) {
        int at = at(from, holder, nth);
        return at < 0 ? null : events.get(at).event();
    }

    /** Place of the nth event, from 0, that starts the clock while the holder has the demand; -1 where there is none. */
    int at(EventKind from, Handovers.Holder holder, int nth) {
        int left = nth;
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i).event();
            if (event.kind() == from && event.result() == EventResult.DONE && within(event.at(), holder)
                    && !windows.missed(event) && left-- == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean within(Instant at, Handovers.Holder holder) {
        return holder == null || (holder.from() == null || !at.isBefore(holder.from()))
                && (holder.until() == null || !at.isAfter(holder.until()));
    }

    WorkCalendar calendar() {
        return calendar;
    }

    Instant received() {
        return received;
    }

    /** Without any extension. */
    Deadline base(Terms terms, Instant start) {
        return calendar.deadline(start, terms.limit(), counting(terms, start));
    }

    /** With every extension that the terms allow. */
    Deadline farthest(Terms terms, Instant start) {
        return terms.extension() == null ? base(terms, start)
                : extended(terms, start, allowed(terms.extension().atMost()));
    }

    Deadline extended(Terms terms, Instant start, TimeLimit by) {
        boolean sameClock = terms.limit().unit() == by.unit();
        return sameClock
                ? calendar.deadline(start, new TimeLimit(terms.limit().amount() + by.amount(), by.unit()),
                        counting(terms, start))
                : calendar.deadline(base(terms, start).due(), by, counting(terms, start));
    }

    /** Whether a hearing runs right now: then the end is still moving. */
    boolean hearingOpen() {
        return hearings().stream().anyMatch(span -> span.to() == null);
    }

    /** What the pack lets be approved in all. */
    TimeLimit allowed(TimeLimit atMost) {
        return atMost.unit() == ClockUnit.DAY && atMost.amount() > switches.extensionTotalDays()
                ? new TimeLimit(switches.extensionTotalDays(), ClockUnit.DAY) : atMost;
    }

    Counting counting(Terms terms, Instant start) {
        List<Counting.Span> paused = terms.hearing() ? hearings().stream()
                .filter(s -> s.to() == null || s.to().isAfter(start))
                .map(s -> new Counting.Span(s.from().isBefore(start) ? start : s.from(), s.to() == null ? now : s.to()))
                .toList() : List.of();
        return new Counting(switches.dayOneCounted(), switches.restDayRolls(), terms.office(), paused);
    }

    private List<Counting.Span> hearings() {
        List<Counting.Span> spans = new ArrayList<>();
        Optional<Instant> open = Optional.empty();
        for (Resolved.Happened happened : events) {
            Instant at = happened.event().at();
            if (happened.event().kind() == EventKind.HEARING_OPENED && open.isEmpty()) {
                open = Optional.of(at);
            } else if (happened.event().kind() == EventKind.HEARING_CLOSED && open.isPresent()) {
                spans.add(new Counting.Span(open.get(), at));
                open = Optional.empty();
            }
        }
        open.ifPresent(from -> spans.add(new Counting.Span(from, null)));
        return spans;
    }
}
