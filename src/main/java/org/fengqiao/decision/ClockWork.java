package org.fengqiao.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.calendar.ClockUnit;
import org.fengqiao.calendar.Counting;
import org.fengqiao.calendar.Deadline;
import org.fengqiao.calendar.TimeLimit;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.policy.Switches;

/** Counts limits for one demand: from which event, on which calendar, with which extensions and pauses. */
final class ClockWork {

    private final WorkCalendar calendar;
    private final Switches switches;
    private final List<Resolved.Happened> events;
    private final Instant received;
    private final Instant now;

    /** @param events those of the demand, in order */
    ClockWork(WorkCalendar calendar, Switches switches, List<Resolved.Happened> events, Instant received, Instant now) {
        this.calendar = calendar;
        this.switches = switches;
        this.events = events;
        this.received = received;
        this.now = now;
    }

    /** When a clock begins for the holder, or null while its event has not happened. The first event of a kind counts. */
    Instant start(EventKind from, Handovers.Holder holder) {
        Instant own = holder == null || holder.from() == null ? null : holder.from();
        if (from == EventKind.RECEIVED) {
            return own == null ? received : own;
        }
        Instant until = holder == null ? null : holder.until();
        return events.stream().filter(e -> e.event().kind() == from && e.event().result() == EventResult.DONE)
                .map(e -> e.event().at())
                .filter(at -> own == null || !at.isBefore(own))
                .filter(at -> until == null || !at.isAfter(until))
                .findFirst().orElse(null);
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
