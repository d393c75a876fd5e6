package org.fengqiao.planning.visits.roster;

import org.fengqiao.place.Division;
import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.demand.Eligibility;
import org.fengqiao.planning.visits.setting.Leader;
import org.fengqiao.planning.visits.setting.VisitCase;
import org.fengqiao.planning.visits.setting.VisitSetting;

/**
 * How well a leader suits a duty, whatever the day.
 *
 * @param unbound      0 for the leader bound to the area itself, 1 for one bound to its township only, 2 for none
 * @param offPortfolio whether the duty's field is not in the leader's portfolio
 * @param rankExcess   ranks above the lowest that would do
 * @param handedOver   whether the case would pass to this leader from somebody else
 */
public record Fit(int unbound, boolean offPortfolio, int rankExcess, boolean handedOver) {

    static Fit of(VisitSetting setting, Demand demand, Leader leader) {
        return new Fit(unbound(setting, demand, leader),
                !demand.field().isEmpty() && demand.posts().isEmpty()
                        && !Eligibility.isInCharge(leader, demand.field()),
                demand.kase() == null ? 0 : Math.max(0, demand.kase().level().lowest().order() - leader.rank().order()),
                demand.kase() != null && isHandOver(setting, demand.kase(), leader));
    }

    private static int unbound(VisitSetting setting, Demand demand, Leader leader) {
        if (demand.division().isEmpty() || !demand.posts().isEmpty()) {
            return 0;
        }
        boolean bindable = setting.areas().find(demand.division()).map(Division::code).isPresent();
        if (!bindable || leader.areas().contains(demand.division())) {
            return 0;
        }
        return leader.areas().contains(setting.areas().township(demand.division())) ? 1 : 2;
    }

    /** A post that is vacant hands its cases to the acting post. */
    private static boolean isHandOver(VisitSetting setting, VisitCase held, Leader leader) {
        Leader holder = held.holder() == null ? null : setting.leader(held.holder()).orElse(null);
        if (holder == null || holder.equals(leader)) {
            return false;
        }
        return holder.nameOn(held.to()).isPresent() || !leader.post().equals(holder.acting());
    }
}
