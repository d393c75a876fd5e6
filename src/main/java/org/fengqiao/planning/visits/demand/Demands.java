package org.fengqiao.planning.visits.demand;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.planning.visits.setting.Arrangement;
import org.fengqiao.planning.visits.setting.VisitSetting;

/** From the arrangements of a policy to the duties of a period. */
final class Demands {

    private Demands() {
    }

    static List<Demand> of(VisitSetting setting, OpenDays open) {
        List<Demand> demands = new ArrayList<>();
        for (Arrangement rule : setting.policy().arrangements()) {
            if (rule instanceof Arrangement.Recurring recurring) {
                demands.addAll(new RecurringDemands(setting, open).of(recurring));
            } else if (rule instanceof Arrangement.Coverage coverage) {
                demands.addAll(new CoverageDemands(setting, open).of(coverage));
            } else if (rule instanceof Arrangement.Personal personal) {
                demands.addAll(new PersonalDemands(setting, open).of(personal));
            } else if (rule instanceof Arrangement.Themed themed) {
                demands.addAll(new ThemedDemands(setting, open).of(themed));
            } else if (rule instanceof Arrangement.CaseHolding cases) {
                demands.addAll(new CaseDemands(setting, open).of(cases));
            }
        }
        return List.copyOf(demands);
    }
}
