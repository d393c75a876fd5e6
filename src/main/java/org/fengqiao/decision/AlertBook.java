package org.fengqiao.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Party;
import org.fengqiao.policy.outcome.Trigger;

/** Lights, alarms, climbs, orders and notices of a demand, each tied to the duty it watches. */
final class AlertBook {

    private static final Comparator<String> TEXT = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Alert> IN_ORDER = Comparator
            .comparing(Alert::at, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(a -> a.kind().label()).thenComparing(Alert::text).thenComparing(Alert::duty, TEXT)
            .thenComparing(a -> String.valueOf(a.by())).thenComparing(a -> String.valueOf(a.to()));

    private record Key(AlertKind kind, String text, PartyRef by, PartyRef to, String duty) {
    }

    private final RouteBuilder.Built built;
    private final List<DutyJudge.Judged> duties;
    private final AlertClock clock;
    private final Instant now;
    private final Map<Key, Alert> alerts = new LinkedHashMap<>();

    AlertBook(RouteBuilder.Built built, List<DutyJudge.Judged> duties, AlertClock clock, Instant now) {
        this.built = built;
        this.duties = duties;
        this.clock = clock;
        this.now = now;
    }

    /** What rules of phase 升级 said under one reading. */
    void escalations(List<Said<?>> said) {
        for (Said<?> each : said) {
            if (each.outcome() instanceof Outcome.Climb o) {
                parties(o.to()).forEach(to -> watch(each, AlertKind.CLIMB, to.name() + (to.post() == null ? "" : to.post()),
                        null, to, o.trigger()));
            } else if (each.outcome() instanceof Outcome.Light o) {
                watch(each, AlertKind.LIGHT, o.colour().label(), null, null, o.trigger());
            } else if (each.outcome() instanceof Outcome.Alarm o) {
                watch(each, AlertKind.ALARM, o.reason(), null, null, o.trigger());
            } else if (each.outcome() instanceof Outcome.Order o) {
                parties(o.by()).forEach(by -> parties(o.to()).forEach(to ->
                        watch(each, AlertKind.ORDER, o.paper(), by, to, o.trigger())));
            }
        }
    }

    void notices(List<Said<?>> said) {
        Phases.of(Outcome.Notice.class, said).forEach(s -> put(new Alert(AlertKind.NOTICE, s.outcome().text(), null,
                null, null, null, true, List.of(s.ref()))));
    }

    /** What the decision itself has to tell. */
    void notice(String text) {
        put(new Alert(AlertKind.NOTICE, text, null, null, null, null, true, List.of()));
    }

    List<Alert> alerts() {
        return alerts.values().stream().sorted(IN_ORDER).toList();
    }

    private void watch(Said<?> said, AlertKind kind, String text, PartyRef by, PartyRef to, Trigger trigger) {
        if (trigger == null) {
            PartyRef owner = to == null && kind == AlertKind.LIGHT ? built.cast().first() : to;
            put(new Alert(kind, text, by, owner, null, null, true, List.of(said.ref())));
            return;
        }
        for (DutyJudge.Judged judged : duties) {
            Clock watched = judged.duty().clock();
            if (!judged.duty().action().equals(trigger.action()) || watched == null || watched.due() == null) {
                continue;
            }
            Instant at = clock.at(trigger, watched.startedAt(), watched.due());
            if (judged.endedAt() != null && judged.endedAt().isBefore(at)) {
                continue;
            }
            boolean active = !now.isBefore(at) && (kind.lasting() || judged.endedAt() == null);
            PartyRef owner = to == null && kind == AlertKind.LIGHT ? judged.duty().by() : to;
            put(new Alert(kind, text, by, owner, judged.duty().id(), at, active, List.of(said.ref())));
        }
    }

    /** The same thing said by several rules is one alert, from the earliest instant. */
    private void put(Alert alert) {
        alerts.merge(new Key(alert.kind(), alert.text(), alert.by(), alert.to(), alert.duty()), alert, (a, b) -> {
            Set<RuleRef> rules = new LinkedHashSet<>(a.rules());
            rules.addAll(b.rules());
            boolean earlier = a.at() == null || b.at() != null && !b.at().isBefore(a.at());
            Alert first = earlier ? a : b;
            return new Alert(first.kind(), first.text(), first.by(), first.to(), first.duty(), first.at(),
                    a.active() || b.active(), List.copyOf(rules));
        });
    }

    private List<PartyRef> parties(Party party) {
        List<PartyRef> none = new ArrayList<>();
        none.add(null);
        return party == null ? none : built.gate().admit(built.parties().of(party));
    }
}
