package org.fengqiao.planning.visits.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.place.Division;
import org.fengqiao.planning.visits.setting.Arrangement;
import org.fengqiao.planning.visits.setting.VisitPlace;
import org.fengqiao.planning.visits.setting.VisitSetting;

/** Every community, township or circuit point is visited in every cycle. */
final class CoverageDemands {

    /** What is visited: an area, or a place in one. */
    private record Target(String key, String name, String division) {
    }

    private final VisitSetting setting;
    private final OpenDays open;

    CoverageDemands(VisitSetting setting, OpenDays open) {
        this.setting = setting;
        this.open = open;
    }

    List<Demand> of(Arrangement.Coverage rule) {
        List<Target> targets = targets(rule);
        List<Demand> demands = new ArrayList<>();
        for (Stretches.Stretch stretch : Stretches.of(rule.cycle(), open)) {
            List<LocalDate> days = open.chosen(stretch.from(), stretch.to(), rule.weekdays(), rule.monthDays(),
                    rule.holiday());
            int due = 0;
            for (Target target : targets) {
                for (int n = 1; n <= rule.times(); n++) {
                    if (stretch.holds(due++)) {
                        demands.add(demand(rule, target, stretch.cycleStart(), n, days));
                    }
                }
            }
        }
        return demands;
    }

    private Demand demand(Arrangement.Coverage rule, Target target, LocalDate cycle, int n, List<LocalDate> days) {
        String key = target.key() + "/" + cycle + (rule.times() > 1 ? "/" + n : "");
        return Demand.plain(rule.head(), key, rule.head().name() + "：" + target.name(),
                        rule.head().sessions().get((n - 1) % rule.head().sessions().size()), days)
                .at(target.division(), setting.areas().township(target.division()), rule.scope());
    }

    private List<Target> targets(Arrangement.Coverage rule) {
        if (rule.level() == null) {
            return setting.places().stream().filter(p -> p.kind().equals(rule.placeKind()))
                    .filter(p -> setting.areas().contains(rule.within(), p.division()))
                    .map(CoverageDemands::place).toList();
        }
        return setting.areas().within(rule.within(), rule.level()).stream().map(this::area).toList();
    }

    private static Target place(VisitPlace place) {
        return new Target(place.code(), place.name(), place.division());
    }

    private Target area(Division division) {
        String name = division.name().replaceFirst("(社区)?(居民|村民)委员会$", "$1");
        return new Target(division.code(), setting.areas().name(division.parent()) + name, division.code());
    }
}
