package org.fengqiao.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.fengqiao.calendar.ClockUnit;
import org.fengqiao.calendar.Deadline;
import org.fengqiao.calendar.TimeLimit;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Event;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.place.DirectoryDay;

/** Judges where a duty stands at an instant: its clock with extensions, the evidence, and what took it away. */
final class DutyJudge {

    /**
     * @param endedAt when it was met, waived or taken away; null while it is owed
     * @param moving  whether its end moves on as long as a hearing lasts
     */
    record Judged(Duty duty, Instant endedAt, boolean moving) {
    }

    private final String demand;
    private final List<Resolved.Happened> events;
    private final List<Resolved.Happened> waived;
    private final ClockWork clocks;
    private final Withdrawals withdrawals;
    private final DirectoryDay directory;
    private final Instant now;
    private final List<Conflict> conflicts;

    DutyJudge(String demand, List<Resolved.Happened> events, ClockWork clocks, Withdrawals withdrawals,
              DirectoryDay directory, Instant now, List<Conflict> conflicts) {
        this.demand = demand;
        this.events = events;
        this.waived = events.stream().filter(h -> h.event().kind() == EventKind.WAIVED
                && h.event().result() == EventResult.DONE).toList();
        this.clocks = clocks;
        this.withdrawals = withdrawals;
        this.directory = directory;
        this.now = now;
        this.conflicts = conflicts;
    }

    Judged judge(Draft draft, Actions.Told told) {
        Instant start = clocks.start(draft);
        Clock clock = clock(draft, start);
        Instant lost = lost(draft, clock);
        Optional<Resolved.Happened> withdrawn = start == null ? Optional.empty()
                : withdrawals.of(clocks.at(draft.terms().from(), draft.holder(), draft.nth()))
                .filter(w -> lost == null || w.event().at().isBefore(lost));
        Evidence evidence = new Evidence(told.action(), draft, start == null ? clocks.received() : start,
                withdrawn.map(w -> w.event().at()).orElse(lost), directory);
        Instant met = start == null ? null : evidence.metAt(events);
        Optional<Resolved.Happened> waiver = waiver(draft);
        Instant due = clock == null ? null : clock.due();
        DutyState state;
        Instant ended = met;
        String note = null;
        if (met != null && waiver.filter(w -> w.event().at().isBefore(met)).isEmpty()) {
            state = due == null || !met.isAfter(due) ? DutyState.MET_IN_TIME : DutyState.MET_LATE;
        } else if (waiver.isPresent()) {
            state = DutyState.WAIVED;
            ended = waiver.get().event().at();
            note = "由" + waiver.get().body().name() + "于 " + Json.text(ended) + " 免除，依据："
                    + waiver.get().event().value();
        } else if (withdrawn.isPresent()) {
            state = DutyState.SUPERSEDED;
            ended = withdrawn.get().event().at();
            note = withdrawn(withdrawn.get().event(), due);
        } else if (lost != null) {
            state = DutyState.SUPERSEDED;
            ended = lost;
            note = "因" + draft.holder().why() + "，自 " + Json.text(lost) + " 起不再由其承担";
        } else if (start == null) {
            state = DutyState.WAITING;
        } else {
            state = due != null && now.isAfter(due) ? DutyState.BREACHED : DutyState.OPEN;
        }
        Duty duty = new Duty(id(draft), draft.action(), draft.by(), draft.to(), clock,
                told.evidence(), draft.rules(), reading(draft), state,
                state == DutyState.MET_IN_TIME || state == DutyState.MET_LATE ? met : null,
                start == null ? 0 : evidence.attempts(events, ended), note);
        return new Judged(duty, ended, ended == null && start != null && draft.terms().hearing()
                && clocks.hearingOpen());
    }

    /** It ends with its order, and what was late by then is said but not held against anybody. */
    private static String withdrawn(Event withdrawal, Instant due) {
        return "「" + withdrawal.about() + "」" + (withdrawal.value() == null ? "" : withdrawal.value() + " ") + "于 "
                + Json.text(withdrawal.at()) + " 撤销，不再要求"
                + (due != null && withdrawal.at().isAfter(due) ? "（撤销时已过期限）" : "");
    }

    /** When the duty went to another body, or null. Whoever hands on what is overdue already does not get rid of it. */
    private static Instant lost(Draft draft, Clock clock) {
        Instant until = draft.holder() == null ? null : draft.holder().until();
        boolean overdue = until != null && draft.holder().handedOn() && clock != null && clock.due() != null
                && until.isAfter(clock.due());
        return overdue ? null : until;
    }

    /** Null where neither rule nor act sets a limit and nothing but receipt is waited for. */
    private Clock clock(Draft draft, Instant start) {
        Terms terms = draft.terms();
        Instant set = start == null ? null : clocks.setByAct(draft);
        if (terms.limit() == null && set == null) {
            return terms.from() == EventKind.RECEIVED ? null : new Clock("不设期限", terms.from().label(), start, null,
                    null, List.of(), false, 0);
        } else if (start == null) {
            return new Clock(terms.limit().toString(), terms.from().label(), null, null, null, List.of(), false, 0);
        } else if (terms.limit() == null) {
            return setByAct(draft, start, set);
        }
        Clock counted = counted(draft, start);
        return set != null && set.isBefore(counted.due()) ? setByAct(draft, start, set) : counted;
    }

    private static Clock setByAct(Draft draft, Instant start, Instant due) {
        return new Clock("指定期限", draft.terms().from().label(), start, due,
                WorkCalendar.day(due), List.of(), false, 0);
    }

    private Clock counted(Draft draft, Instant start) {
        Terms terms = draft.terms();
        Deadline deadline = clocks.base(terms, start);
        int days = 0;
        if (terms.extension() != null) {
            int approved = 0;
            for (Resolved.Happened happened : events) {
                Event event = happened.event();
                if (approves(event, draft)) {
                    Deadline before = deadline;
                    deadline = granted(draft, start, before, event, approved + event.days());
                    approved += deadline == before ? 0 : event.days();
                    days = approved;
                }
            }
            if (terms.extension().atMost().unit() == ClockUnit.DAY) {
                days = Math.min(days, clocks.allowed(terms.extension().atMost()).amount());
            }
        }
        return new Clock(terms.limit().toString(), terms.from().label(), start, deadline.due(),
                deadline.lastDay(), deadline.skipped(), deadline.provisional(), days);
    }

    private Deadline granted(Draft draft, Instant start, Deadline before, Event event, int approved) {
        if (event.at().isAfter(before.due())) {
            note(draft, "批准延期在 " + Json.text(event.at()) + "，已过期限 " + Json.text(before.due()) + "，不算数");
            return before;
        }
        Deadline asked = clocks.extended(draft.terms(), start, new TimeLimit(approved, ClockUnit.DAY));
        Deadline most = clocks.farthest(draft.terms(), start);
        if (!asked.due().isAfter(most.due())) {
            return asked;
        }
        note(draft, "批准延期共 " + approved + " 日，超出允许的" + draft.terms().extension().atMost() + "，最晚到 "
                + Json.text(most.due()));
        return most;
    }

    private void note(Draft draft, String what) {
        if (draft.holder() == null || draft.holder().until() == null) {
            conflicts.add(new Conflict("从严", "「" + draft.action() + "」" + what + "。", draft.rules()));
        }
    }

    private static boolean approves(Event event, Draft draft) {
        return event.kind() == draft.terms().extension().by() && event.result() == EventResult.DONE
                && event.days() != null && (event.about() == null || event.about().equals(draft.action()));
    }

    /** Nobody may free himself of a duty. */
    private Optional<Resolved.Happened> waiver(Draft draft) {
        if (waived.isEmpty()) {
            return Optional.empty();
        }
        List<Resolved.Happened> waivers = waived.stream().filter(h -> draft.action().equals(h.event().about()))
                .toList();
        waivers.stream().filter(h -> ownedBy(draft, h)).forEach(h -> conflicts.add(new Conflict("禁止",
                h.body().name() + "不能免除自己的「" + draft.action() + "」，该免除不算数。", draft.rules())));
        return waivers.stream().filter(h -> !ownedBy(draft, h)).findFirst();
    }

    private static boolean ownedBy(Draft draft, Resolved.Happened waiver) {
        return waiver.body().code().equals(draft.by().body());
    }

    private static String reading(Draft draft) {
        return draft.readings().isEmpty() ? null : String.join(" 或 ", new TreeSet<>(draft.readings()));
    }

    /** Start event and addressee tell apart what action and debtor do not; the usual ones are left unsaid. */
    private String id(Draft draft) {
        Draft.Key key = draft.key();
        return demand + "/" + key.action() + "/" + key.by()
                + (key.to().isEmpty() || key.to().equals("信访人") ? "" : "→" + key.to())
                + (key.from() == EventKind.RECEIVED ? "" : "@" + key.from().label())
                + (key.since() == null ? "" : "+" + Json.text(key.since()))
                + (key.nth() == 0 ? "" : "#" + (key.nth() + 1));
    }
}
