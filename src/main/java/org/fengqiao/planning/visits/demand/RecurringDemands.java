package org.fengqiao.planning.visits.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fengqiao.planning.visits.setting.Arrangement;
import org.fengqiao.planning.visits.setting.Half;
import org.fengqiao.planning.visits.setting.HolidayTreatment;
import org.fengqiao.planning.visits.setting.Scope;
import org.fengqiao.planning.visits.setting.ThemedWeek;
import org.fengqiao.planning.visits.setting.VisitSetting;

/** Reception day by day, on fixed weekdays or on day n of the month. */
final class RecurringDemands {

    private final VisitSetting setting;
    private final OpenDays open;

    RecurringDemands(VisitSetting setting, OpenDays open) {
        this.setting = setting;
        this.open = open;
    }

    List<Demand> of(Arrangement.Recurring rule) {
        Set<LocalDate> principals = principalDays(rule);
        List<Demand> demands = new ArrayList<>();
        for (LocalDate day : days(rule)) {
            if (principals.contains(day)) {
                taken(rule).forEach(h -> sessions(rule, day, h)
                        .forEach(d -> demands.add(themed(rule, day, d.by(rule.principalRanks(), Set.of())))));
                left(rule).forEach(h -> sessions(rule, day, h).forEach(d -> demands.add(themed(rule, day, d))));
            } else {
                rule.head().sessions()
                        .forEach(h -> sessions(rule, day, h).forEach(d -> demands.add(themed(rule, day, d))));
            }
        }
        return demands;
    }

    /** Sessions of a principals' day that they take. */
    private static List<Half> taken(Arrangement.Recurring rule) {
        return rule.principalSessions().isEmpty() ? rule.head().sessions() : rule.principalSessions();
    }

    /** Sessions of a principals' day that are left to the others. */
    private static List<Half> left(Arrangement.Recurring rule) {
        List<Half> left = rule.head().sessions();
        for (Half half : taken(rule)) {
            left = left.stream().flatMap(h -> h.without(half).stream()).toList();
        }
        return left;
    }

    private Demand themed(Arrangement.Recurring rule, LocalDate day, Demand demand) {
        ThemedWeek week = theme(rule, day);
        return week == null ? demand : demand.on(week, List.of());
    }

    private List<Demand> sessions(Arrangement.Recurring rule, LocalDate day, Half half) {
        String when = day + "/" + half.label();
        if (rule.everybody()) {
            return setting.leaders().stream().filter(l -> rule.head().ranks().contains(l.rank()))
                    .map(l -> Demand.plain(rule.head(), l.post() + "/" + when, rule.head().name() + "：" + l.title(), half,
                            List.of(day)).by(Set.of(l.rank()), Set.of(l.post()))).toList();
        }
        if (rule.placeKind().isEmpty()) {
            return List.of(Demand.plain(rule.head(), when, rule.head().name(), half, List.of(day)));
        }
        return setting.places().stream().filter(p -> p.kind().equals(rule.placeKind()))
                .map(p -> Demand.plain(rule.head().at(p.code()), p.code() + "/" + when,
                        rule.head().name() + "：" + p.name(), half, List.of(day)).at(p.division(), "", Scope.BOUND)).toList();
    }

    private Collection<LocalDate> days(Arrangement.Recurring rule) {
        if (rule.isDaily() && rule.everyDay()) {
            return open.period().days().filter(d -> !open.isClosedByNotice(d)).toList();
        }
        if (!rule.isDaily()) {
            return open.chosen(open.period().from(), open.period().to(), rule.weekdays(), rule.monthDays(),
                    rule.holiday());
        }
        Set<LocalDate> days = new TreeSet<>(open.all());
        if (rule.holiday() == HolidayTreatment.MOVE) { // a day moved by notice may land on a day that is plain rest
            setting.closures().stream().map(c -> c.movedTo()).filter(d -> d != null && open.period().covers(d))
                    .forEach(days::add);
        }
        return days;
    }

    /** A principal's day that is no open day is cancelled with the others, or goes on to the next open day. */
    private Set<LocalDate> principalDays(Arrangement.Recurring rule) {
        if (rule.principals().isEmpty()) {
            return Set.of();
        }
        HolidayTreatment treatment =
                rule.holiday() == HolidayTreatment.CANCEL ? HolidayTreatment.CANCEL : HolidayTreatment.POSTPONE;
        return open.period().days().filter(d -> rule.principals().contains(d.getDayOfWeek()))
                .flatMap(d -> open.held(d, treatment).stream()).collect(Collectors.toSet());
    }

    private ThemedWeek theme(Arrangement.Recurring rule, LocalDate day) {
        return rule.themed()
                ? setting.themes().stream().filter(t -> t.covers(day)).findFirst().orElse(null) : null;
    }
}
