package org.fengqiao.planning.visits.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fengqiao.planning.visits.setting.Arrangement;
import org.fengqiao.planning.visits.setting.HolidayTreatment;
import org.fengqiao.planning.visits.setting.Leader;
import org.fengqiao.planning.visits.setting.Scope;
import org.fengqiao.planning.visits.setting.VisitSetting;

/** Every leader of a rank receives so many times in a cycle. */
final class PersonalDemands {

    private final VisitSetting setting;
    private final OpenDays open;

    PersonalDemands(VisitSetting setting, OpenDays open) {
        this.setting = setting;
        this.open = open;
    }

    List<Demand> of(Arrangement.Personal rule) {
        List<Leader> leaders =
                setting.leaders().stream().filter(l -> rule.head().ranks().contains(l.rank())).toList();
        List<Demand> demands = new ArrayList<>();
        for (Stretches.Stretch stretch : Stretches.of(rule.cycle(), open)) {
            int due = 0;
            for (Leader leader : leaders) {
                for (int n = 1; n <= rule.times(); n++) {
                    if (stretch.holds(due++)) {
                        demands.add(demand(rule, leader, stretch, n));
                    }
                }
            }
        }
        return demands;
    }

    private Demand demand(Arrangement.Personal rule, Leader leader, Stretches.Stretch stretch, int n) {
        List<LocalDate> days = open.chosen(stretch.from(), stretch.to(), rule.weekdays(), Set.of(),
                HolidayTreatment.POSTPONE);
        String key = leader.post() + "/" + stretch.cycleStart() + (rule.times() > 1 ? "/" + n : "");
        Demand demand = Demand.plain(rule.head(), key, rule.head().name() + "：" + leader.title(),
                rule.head().sessions().get((n - 1) % rule.head().sessions().size()), days)
                .by(Set.of(leader.rank()), Set.of(leader.post()));
        if (!rule.head().place().isEmpty() || leader.areas().isEmpty()) {
            return demand;
        }
        // without a place the leader receives in the bound area; several are taken in turn
        List<String> areas = leader.areas().stream().sorted().toList();
        String area = areas.get((n - 1 + stretch.cycleStart().getMonthValue()) % areas.size());
        return demand.at(area, rule.head().form().isField() ? setting.areas().township(area) : "", Scope.ANY);
    }
}
