package org.fengqiao.planning.visits.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.planning.visits.setting.Arrangement;
import org.fengqiao.planning.visits.setting.HolidayTreatment;
import org.fengqiao.planning.visits.setting.Rank;
import org.fengqiao.planning.visits.setting.Scope;
import org.fengqiao.planning.visits.setting.VisitCase;
import org.fengqiao.planning.visits.setting.VisitSetting;

/** A case and its visit are one demand: who visits holds it, so the holder follows it through. */
final class CaseDemands {

    private final VisitSetting setting;
    private final OpenDays open;

    CaseDemands(VisitSetting setting, OpenDays open) {
        this.setting = setting;
        this.open = open;
    }

    List<Demand> of(Arrangement.CaseHolding rule) {
        List<Demand> demands = new ArrayList<>();
        for (VisitCase held : setting.cases()) {
            // a visit belongs to the period in which its window opens
            if (!open.period().covers(held.from())) {
                continue;
            }
            List<LocalDate> days =
                    open.chosen(held.from(), held.to(), Set.of(), Set.of(), HolidayTreatment.CANCEL);
            for (int n = 1; n <= held.visits(); n++) {
                String key = held.id() + (held.visits() > 1 ? "/" + n : "");
                Demand demand = Demand.plain(rule.head(), key, rule.head().name() + "：" + held.id(),
                        rule.head().sessions().get(0), days).by(ranks(rule, held), Set.of()).with(held);
                demands.add(held.form().isField()
                        ? demand.at(held.division(), setting.areas().township(held.division()), Scope.ANY)
                        : demand);
            }
        }
        return demands;
    }

    private Set<Rank> ranks(Arrangement.CaseHolding rule, VisitCase held) {
        Set<Rank> ranks = new LinkedHashSet<>(
                rule.head().ranks().isEmpty() ? setting.policy().ranks() : rule.head().ranks());
        ranks.removeIf(r -> r.order() > held.level().lowest().order());
        return ranks;
    }
}
