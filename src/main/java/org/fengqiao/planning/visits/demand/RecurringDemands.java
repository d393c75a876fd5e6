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
            for (Half half : rule.head().sessions()) {
                Demand demand = Demand.plain(rule.head(), day + "/" + half.label(), rule.head().name(), half,
                        List.of(day));
                if (principals.contains(day)) {
                    demand = demand.by(rule.principalRanks(), Set.of());
                }
                ThemedWeek week = theme(rule, day);
                demands.add(week == null ? demand : demand.on(week, List.of()));
            }
        }
        return demands;
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
