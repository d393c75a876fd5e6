package org.fengqiao.round;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.gridplan.OfficePlan;
import org.fengqiao.gridplan.PlanDesk;
import org.fengqiao.gridplan.PlanEntry;
import org.fengqiao.gridplan.PlanState;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.Seat;
import org.fengqiao.planning.grids.setting.GridPlace;
import org.fengqiao.planning.rounds.setting.RoundSetting;
import org.fengqiao.planning.rounds.setting.Walker;

/** Which grids somebody walks: those written down, otherwise those of the published plan of grids and all within them. */
final class WalkedGrids {

    private final PlanDesk plans;

    WalkedGrids(PlanDesk plans) {
        this.plans = plans;
    }

    Set<String> of(RoundSetting setting, Walker walker, LocalDate day) {
        if (!walker.grids().isEmpty() || setting.gridPlan().isEmpty()) {
            return walker.grids();
        }
        Optional<PlanEntry> published = plans.list().stream().filter(p -> p.state() == PlanState.PUBLISHED
                && p.place().equals(setting.gridPlan()) && p.day().compareTo(day.toString()) <= 0)
                .max(Comparator.comparing(PlanEntry::day).thenComparing(PlanEntry::changedAt));
        return published.map(p -> held(plans.find(p.id()), setting, walker.code(), day)).orElse(Set.of());
    }

    private Set<String> held(OfficePlan plan, RoundSetting setting, String worker, LocalDate day) {
        LocalDate lastDay = plan.leavers().get(worker);
        Set<String> grids = new HashSet<>();
        if (lastDay != null && lastDay.isBefore(day)) {
            return grids;
        }
        GridProblem problem = plans.problem(plan);
        for (Seat seat : problem.seats()) {
            if (worker.equals(plan.holders().get(seat.id()))
                    && (setting.roles().isEmpty() || setting.roles().contains(seat.role().name()))) {
                grids.add(seat.place().code());
            }
        }
        List<GridPlace> places = problem.setting().places();
        for (boolean more = true; more;) {
            more = places.stream().filter(p -> grids.contains(p.parent())).map(p -> grids.add(p.code()))
                    .reduce(false, Boolean::logicalOr);
        }
        return grids;
    }
}
