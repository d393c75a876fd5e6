package org.fengqiao.planning.rounds.setting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.planning.Spot;
import org.fengqiao.planning.rounds.RoundRule;

/**
 * All that a place has written down about its rounds.
 *
 * @param division code of the community, village or township
 * @param gridPlan name of the settings of grids whose published plan says who looks after which grid, or empty
 * @param roles    of that plan whose holders walk rounds; empty for all
 * @param start    where days usually begin
 */
public record RoundSetting(String division, String gridPlan, Set<String> roles, Spot start, RoundRule rule,
                           List<VisitPlace> places, List<CareNeed> needs, List<Walker> walkers) {

    public RoundSetting {
        roles = Set.copyOf(roles);
        places = List.copyOf(places);
        needs = List.copyOf(needs);
        walkers = List.copyOf(walkers);
    }

    public RoundSetting withNeeds(List<CareNeed> others) {
        return new RoundSetting(division, gridPlan, roles, start, rule, places, others, walkers);
    }

    public Optional<Walker> walker(String code) {
        return walkers.stream().filter(w -> w.code().equals(code)).findFirst();
    }

    public Optional<VisitPlace> place(String code) {
        return places.stream().filter(p -> p.code().equals(code)).findFirst();
    }

    /** Codes of the grids in which something could be visited. */
    public Set<String> grids() {
        Set<String> grids = new TreeSet<>();
        places.forEach(p -> grids.add(p.grid()));
        return grids;
    }
}
