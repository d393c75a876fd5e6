package org.fengqiao.planning.visits.benchmark;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.roster.VisitRoster;
import org.fengqiao.planning.visits.setting.Concern;
import org.fengqiao.planning.visits.setting.Leader;

/**
 * What receptions that lie too close must cost at the least, taking only those that very few leaders may hold and that
 * have one day, such as the principals' Mondays: two people can not take every week and lie two weeks apart.
 */
final class SpacingBound {

    private static final int FEW = 3;

    private record Held(int dayIndex, BoolVar taken) {
    }

    private final VisitRoster roster;
    private final CpModel model = new CpModel();
    private final Map<Leader, List<Held>> held = new LinkedHashMap<>();

    SpacingBound(VisitRoster roster) {
        this.roster = roster;
    }

    double prove(double seconds) {
        roster.getDuties().stream().filter(VisitDuty::isReception).filter(SpacingBound::isFixed).forEach(this::take);
        LinearExprBuilder cost = LinearExpr.newBuilder();
        held.forEach((leader, receptions) -> receptions.forEach(one -> receptions.forEach(other ->
                price(cost, leader.rank().spacing(), one, other))));
        model.minimize(cost);
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(2);
        solver.solve(model);
        return solver.bestObjectiveBound();
    }

    private static boolean isFixed(VisitDuty duty) {
        return duty.getDemand().days().size() == 1 && duty.getCandidates().size() <= FEW;
    }

    private void take(VisitDuty duty) {
        List<Literal> one = new ArrayList<>();
        for (Slot slot : duty.getCandidates()) {
            BoolVar taken = model.newBoolVar("");
            one.add(taken);
            held.computeIfAbsent(slot.leader(), l -> new ArrayList<>()).add(new Held(slot.dayIndex(), taken));
        }
        model.addExactlyOne(one);
    }

    private void price(LinearExprBuilder cost, int days, Held one, Held other) {
        int gap = other.dayIndex() - one.dayIndex();
        if (gap > 0 && gap < days) {
            BoolVar both = model.newBoolVar("");
            model.addBoolOr(new Literal[] {one.taken().not(), other.taken().not(), both});
            cost.addTerm(both, roster.getWeights().of(Concern.TOO_CLOSE).softScore() * (days - gap));
        }
    }
}
