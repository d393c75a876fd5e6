package org.fengqiao.planning.grids.benchmark;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.fengqiao.planning.grids.cover.Fit;
import org.fengqiao.planning.grids.plan.GridBoard;
import org.fengqiao.planning.grids.plan.GridSeat;
import org.fengqiao.planning.grids.plan.GridWeights;
import org.fengqiao.planning.grids.plan.Hand;
import org.fengqiao.planning.grids.setting.GridConcern;

/**
 * What no plan of one township can be cheaper than, with ceilings, what one may hold of a role and who excludes whom.
 *
 * <p>The gaps are counted apart: the fewest that leave nobody overfull, over the number of a role or twice at one place,
 * proven by CP-SAT, or what it has proven when its time is over. All else is the linear relaxation, in which a seat may be
 * shared, with at least that many gaps. The price of uneven load is replaced by its tangents, which lie below it. Left out
 * are kin and scattered places.
 */
final class TownshipBound {

    private static final int TANGENTS = 16;

    private final List<GridSeat> seats;
    private final GridWeights weights;
    private final double seconds;
    private final Map<Integer, Integer> most = new HashMap<>();

    TownshipBound(GridBoard board, GridWeights weights, double seconds) {
        this.seats = board.getSeats();
        this.weights = weights;
        this.seconds = seconds;
        seats.forEach(seat -> most.put(seat.getRoleIndex(), seat.getRole().most()));
    }

    /** @param gaps at least so many */
    record Proven(long gaps, double cost) {

        Proven plus(Proven other) {
            return new Proven(gaps + other.gaps, cost + other.cost);
        }
    }

    Proven prove() {
        long gaps = (long) Math.ceil(relaxed(0, true) - 1e-6);
        if (gaps > 0) {
            gaps = Math.max(gaps, fewestGaps());
        }
        return new Proven(gaps, relaxed(gaps, false));
    }

    private long fewestGaps() {
        CpModel model = new CpModel();
        Map<Hand, LinearExprBuilder> loads = new LinkedHashMap<>();
        Map<Hand, Map<Integer, List<Literal>>> counts = new HashMap<>();
        List<Map<Hand, Literal>> taken = new ArrayList<>();
        LinearExprBuilder gaps = LinearExpr.newBuilder();
        for (GridSeat seat : seats) {
            Map<Hand, Literal> takes = new HashMap<>();
            List<Literal> one = new ArrayList<>();
            for (Hand hand : seat.getCandidates()) {
                Literal take = model.newBoolVar("");
                takes.put(hand, take);
                one.add(take);
                loads.computeIfAbsent(hand, h -> LinearExpr.newBuilder()).addTerm(take, seat.getLoad());
                counts.computeIfAbsent(hand, h -> new HashMap<>())
                        .computeIfAbsent(seat.getRoleIndex(), r -> new ArrayList<>()).add(take);
            }
            Literal gap = model.newBoolVar("");
            one.add(gap);
            gaps.add(gap);
            model.addExactlyOne(one);
            taken.add(takes);
        }
        loads.forEach((hand, load) -> model.addLessOrEqual(load, hand.ceiling()));
        counts.forEach((hand, roles) -> roles.forEach((role, list) ->
                model.addLessOrEqual(LinearExpr.sum(list.toArray(Literal[]::new)), most(role))));
        excluding((a, b) -> taken.get(a).forEach((hand, literal) -> {
            if (taken.get(b).containsKey(hand)) {
                model.addAtMostOne(List.of(literal, taken.get(b).get(hand)));
            }
        }));
        model.minimize(gaps);
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(1).setRandomSeed(1);
        solver.solve(model);
        return (long) Math.ceil(solver.bestObjectiveBound() - 1e-6);
    }

    private double relaxed(long least, boolean gapsOnly) {
        MPSolver solver = MPSolver.createSolver("GLOP");
        MPObjective objective = solver.objective();
        Map<Hand, MPConstraint> loads = new LinkedHashMap<>();
        Map<Hand, Map<Integer, MPConstraint>> counts = new HashMap<>();
        List<Map<Hand, MPVariable>> taken = new ArrayList<>();
        MPConstraint enough = solver.makeConstraint(least, seats.size());
        for (GridSeat seat : seats) {
            MPConstraint one = solver.makeConstraint(1, 1);
            MPVariable gap = solver.makeNumVar(0, 1, "");
            one.setCoefficient(gap, 1);
            enough.setCoefficient(gap, 1);
            objective.setCoefficient(gap, gapsOnly ? 1 : weights.price(GridConcern.UNFILLED));
            Map<Hand, MPVariable> takes = new HashMap<>();
            for (Hand hand : seat.getCandidates()) {
                MPVariable take = solver.makeNumVar(0, 1, "");
                takes.put(hand, take);
                one.setCoefficient(take, 1);
                objective.setCoefficient(take, gapsOnly ? 0 : price(weights, seat.fitOf(hand)));
                loads.computeIfAbsent(hand, h -> load(solver, h, gapsOnly)).setCoefficient(take, seat.getLoad());
                counts.computeIfAbsent(hand, h -> new HashMap<>()).computeIfAbsent(seat.getRoleIndex(),
                        role -> solver.makeConstraint(0, most(role))).setCoefficient(take, 1);
            }
            taken.add(takes);
        }
        excluding((a, b) -> taken.get(a).forEach((hand, take) -> {
            if (taken.get(b).containsKey(hand)) {
                MPConstraint either = solver.makeConstraint(0, 1);
                either.setCoefficient(take, 1);
                either.setCoefficient(taken.get(b).get(hand), 1);
            }
        }));
        objective.setMinimization();
        if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
            throw new IllegalStateException("no relaxation");
        }
        return objective.value();
    }

    /** The load of a hand as a variable, at most the ceiling, with what it costs. */
    private MPConstraint load(MPSolver solver, Hand hand, boolean gapsOnly) {
        MPVariable load = solver.makeNumVar(0, hand.ceiling(), "");
        MPConstraint sum = solver.makeConstraint(0, 0);
        sum.setCoefficient(load, -1);
        if (!gapsOnly) {
            MPVariable over = solver.makeNumVar(0, MPSolver.infinity(), "");
            MPConstraint beyond = solver.makeConstraint(-hand.standard(), MPSolver.infinity());
            beyond.setCoefficient(over, 1);
            beyond.setCoefficient(load, -1);
            solver.objective().setCoefficient(over, weights.price(GridConcern.OVERLOADED));
            MPVariable uneven = solver.makeNumVar(0, MPSolver.infinity(), "");
            solver.objective().setCoefficient(uneven, weights.price(GridConcern.UNEVEN));
            for (int i = 1; i <= TANGENTS; i++) {
                double tenths = 10.0 * i * hand.ceiling() / hand.standard() / TANGENTS;
                // The score counts whole squares, rounded down: less than one below the tangent.
                MPConstraint tangent = solver.makeConstraint(-tenths * tenths - 1, MPSolver.infinity());
                tangent.setCoefficient(uneven, 1);
                tangent.setCoefficient(load, -2 * tenths * 10 / hand.standard());
            }
        }
        return sum;
    }

    private void excluding(BiConsumer<Integer, Integer> pair) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < seats.size(); i++) {
            places.computeIfAbsent(seats.get(i).getPlace(), p -> new ArrayList<>()).add(i);
        }
        places.values().forEach(here -> here.forEach(a -> here.stream().filter(b -> a < b)
                .filter(b -> seats.get(a).getRole().excludes(seats.get(b).getRole())).forEach(b -> pair.accept(a, b))));
    }

    private int most(int role) {
        return most.get(role);
    }

    static long price(GridWeights weights, Fit fit) {
        return weights.price(GridConcern.FAR) * fit.hectometres()
                + (fit.local() ? 0 : weights.price(GridConcern.NOT_LOCAL))
                + weights.price(GridConcern.LACKING) * fit.lacking()
                + (fit.changed() ? weights.price(GridConcern.NEW_HOLDER) : 0);
    }
}
