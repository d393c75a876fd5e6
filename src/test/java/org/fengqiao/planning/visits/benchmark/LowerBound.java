package org.fengqiao.planning.visits.benchmark;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.planning.visits.demand.Demand;
import org.fengqiao.planning.visits.demand.Slot;
import org.fengqiao.planning.visits.demand.Span;
import org.fengqiao.planning.visits.roster.Carried;
import org.fengqiao.planning.visits.roster.Fit;
import org.fengqiao.planning.visits.roster.VisitDuty;
import org.fengqiao.planning.visits.roster.VisitRoster;
import org.fengqiao.planning.visits.roster.VisitWeights;
import org.fengqiao.planning.visits.setting.Concern;
import org.fengqiao.planning.visits.setting.Leader;

/**
 * A proven lower bound on the soft cost of a roster: days are dropped, leaders kept. A duty chooses a leader among those
 * it is offered; a leader pays the square of the load, what suits badly, and for the stops in a township at least as
 * many trips as days are needed to hold them, and for each reception missing in all cycles together. Wishes, rooms and
 * limits are left out: they can only add; of the spacing what {@link SpacingBound} proves is added. Every feasible roster gives a solution here of at most its cost, so the optimum here is a bound.
 */
final class LowerBound {

    private static final int HALVES_A_DAY = 2;
    /** More half-days than any leader bears; beyond it the bound only gets weaker. */
    private static final int TANGENTS = 150;

    private final VisitRoster roster;
    private final CpModel model = new CpModel();
    private final Map<Concern, LinearExprBuilder> costs = new EnumMap<>(Concern.class);
    private final Map<Leader, LinearExprBuilder> loads = new LinkedHashMap<>();
    private final Map<Leader, Integer> most = new HashMap<>();
    private final Map<String, Trips> trips = new LinkedHashMap<>();
    private final Set<Concern> priced = EnumSet.noneOf(Concern.class);
    private final Map<Leader, Receptions> receptions = new LinkedHashMap<>();

    /** Stops of one leader in one township in one quarter. Stops of one month share only that month's days. */
    private static final class Trips {
        private final LinearExprBuilder stops = LinearExpr.newBuilder();
        private final Map<YearMonth, LinearExprBuilder> ofMonth = new LinkedHashMap<>();
        private int most;
    }

    /** Receptions of one leader, and the cycles in which they count. */
    private static final class Receptions {
        private final LinearExprBuilder held = LinearExpr.newBuilder();
        private final Set<Span> cycles = new LinkedHashSet<>();
    }

    /** What was proven. */
    record Proven(double bound, double evennessFloor, String status, double seconds, Map<Concern, Long> costs) {

        /** Part of the cost that planning can influence: what lies above the unavoidable squares. */
        double gapPercent(long cost) {
            return 100.0 * (cost - bound) / (cost - evennessFloor);
        }
    }

    LowerBound(VisitRoster roster) {
        this.roster = roster;
    }

    /** Spacing is proven apart from the rest: what each costs at the least, both cost together at the least. */
    Proven prove(double seconds) {
        Loader.loadNativeLibraries();
        double floor = new LowerBound(roster).build(Set.of(Concern.UNEVEN)).solve(seconds / 4).bound();
        double close = new SpacingBound(roster).prove(seconds / 4);
        Proven rest = build(EnumSet.allOf(Concern.class)).solve(seconds);
        Map<Concern, Long> costs = new EnumMap<>(rest.costs());
        costs.put(Concern.TOO_CLOSE, (long) close);
        return new Proven(rest.bound() + close, floor, rest.status(), rest.seconds(), costs);
    }

    /** @param concerns what is priced */
    private LowerBound build(Set<Concern> concerns) {
        priced.addAll(concerns);
        Map<String, List<VisitDuty>> alike = new LinkedHashMap<>();
        roster.getDuties().forEach(d -> alike.computeIfAbsent(kind(d), k -> new ArrayList<>()).add(d));
        alike.values().forEach(this::share);
        squares();
        trips.values().forEach(this::travel);
        receptions.values().forEach(this::frequency);
        LinearExprBuilder cost = LinearExpr.newBuilder();
        costs.values().forEach(cost::add);
        model.minimize(cost);
        return this;
    }

    /** Receptions at a place that differ in nothing but the day are counted, not told apart. */
    private static String kind(VisitDuty duty) {
        Demand demand = duty.getDemand();
        return demand.kase() != null || !demand.division().isEmpty() || !demand.posts().isEmpty() ? demand.id()
                : demand.head().name() + demand.ranks() + demand.load() + (demand.theme() == null ? "" : demand.theme());
    }

    /** How many of the duties each leader takes; a leader who could take any of them is allowed them all. */
    private void share(List<VisitDuty> duties) {
        VisitDuty duty = duties.get(0);
        Map<Leader, List<Slot>> able = new LinkedHashMap<>();
        Map<Leader, VisitDuty> offered = new LinkedHashMap<>();
        duties.forEach(d -> d.getCandidates().forEach(s -> {
            able.computeIfAbsent(s.leader(), l -> new ArrayList<>()).add(s);
            offered.putIfAbsent(s.leader(), d);
        }));
        LinearExprBuilder all = LinearExpr.newBuilder();
        able.forEach((leader, slots) -> {
            IntVar takes = model.newIntVar(0, duties.size(), "");
            all.add(takes);
            choose(offered.get(leader), leader, slots.get(0), takes);
            most.merge(leader, duty.getLoad() * duties.size(), Integer::sum);
            if (duty.isReception()) {
                Receptions of = receptions.computeIfAbsent(leader, l -> new Receptions());
                of.held.add(takes);
                slots.stream().flatMap(s -> s.quotas().stream()).forEach(of.cycles::add);
            }
        });
        model.addEquality(all, duties.size());
    }

    /** Over all cycles together a leader holds at least what all ask for, or pays for what is missing. */
    private void frequency(Receptions of) {
        int due = of.cycles.stream().mapToInt(Span::limit).sum();
        IntVar missing = model.newIntVar(0, due, "");
        model.addGreaterOrEqual(LinearExpr.newBuilder().add(of.held).add(missing), due);
        VisitWeights weights = roster.getWeights();
        pay(weights.of(Concern.NEVER).softScore() < weights.of(Concern.TOO_RARE).softScore() ? Concern.NEVER
                : Concern.TOO_RARE, missing, 1);
    }

    private void choose(VisitDuty duty, Leader leader, Slot slot, IntVar takes) {
        if (duty.isCounted() && leader.rank().evenness() > 0) {
            loads.computeIfAbsent(leader, l -> LinearExpr.newBuilder()).addTerm(takes, duty.getLoad());
        }
        duty.setSlot(slot);
        Fit fit = duty.getFit();
        duty.setSlot(null);
        pay(Concern.NOT_BOUND_LEADER, takes, fit.unbound());
        pay(Concern.OFF_PORTFOLIO, takes, fit.offPortfolio() ? 1 : 0);
        pay(Concern.RANK_TOO_HIGH, takes, fit.rankExcess());
        pay(Concern.HANDED_OVER, takes, fit.handedOver() ? 1 : 0);
        if (duty.isField()) {
            stop(duty, leader, takes);
        }
    }

    /** A duty whose days lie in several quarters may share anybody's trip, so it is counted in none. */
    private void stop(VisitDuty duty, Leader leader, IntVar takes) {
        Set<YearMonth> months = new LinkedHashSet<>();
        Set<Integer> quarters = new LinkedHashSet<>();
        duty.getDemand().days().forEach(d -> {
            months.add(YearMonth.from(d));
            quarters.add(d.getYear() * 4 + (d.getMonthValue() - 1) / 3);
        });
        if (quarters.size() > 1) {
            return;
        }
        Trips there = trips.computeIfAbsent(leader.post() + duty.getTrip() + quarters, k -> new Trips());
        there.stops.addTerm(takes, duty.getLoad());
        there.most += duty.getLoad();
        if (months.size() == 1) {
            there.ofMonth.computeIfAbsent(months.iterator().next(), m -> LinearExpr.newBuilder())
                    .addTerm(takes, duty.getLoad());
        }
    }

    private void travel(Trips there) {
        LinearExprBuilder room = LinearExpr.newBuilder();
        for (LinearExprBuilder stops : there.ofMonth.values()) {
            IntVar days = model.newIntVar(0, there.most, "");
            model.addGreaterOrEqual(LinearExpr.term(days, HALVES_A_DAY), stops);
            room.addTerm(days, HALVES_A_DAY);
            pay(Concern.TRIPS, days, 1);
        }
        IntVar others = model.newIntVar(0, there.most, "");
        room.addTerm(others, HALVES_A_DAY);
        pay(Concern.TRIPS, others, 1);
        model.addGreaterOrEqual(room, there.stops);
    }

    /** load (load + 2 carried) by its tangents at whole numbers, which is exact for whole loads. */
    private void squares() {
        Map<Leader, Integer> carried = new HashMap<>();
        for (Carried c : roster.getCarried()) {
            carried.put(c.leader(), c.halfDays());
        }
        loads.forEach((leader, load) -> {
            int top = most.get(leader);
            long before = carried.get(leader);
            IntVar total = model.newIntVar(0, top, "");
            model.addEquality(total, load);
            IntVar square = model.newIntVar(0, top * (top + 2 * before), "");
            for (int k = 0; k < Math.min(top, TANGENTS); k++) { // the line through the points at k and k + 1
                model.addGreaterOrEqual(square, LinearExpr.newBuilder().addTerm(total, 2L * k + 1 + 2 * before)
                        .add(-(long) k * (k + 1)));
            }
            pay(Concern.UNEVEN, square, leader.rank().evenness());
        });
    }

    /** A concern that is hard has no price here. */
    private void pay(Concern concern, IntVar times, long each) {
        long price = priced.contains(concern) ? each * roster.getWeights().of(concern).softScore() : 0;
        if (price > 0) {
            costs.computeIfAbsent(concern, c -> LinearExpr.newBuilder()).addTerm(times, price);
        }
    }

    private Proven solve(double seconds) {
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(2);
        long start = System.nanoTime();
        String status = solver.solve(model).toString();
        Map<Concern, Long> paid = new EnumMap<>(Concern.class);
        costs.forEach((concern, sum) -> paid.put(concern, solver.value(sum)));
        return new Proven(solver.bestObjectiveBound(), 0, status, (System.nanoTime() - start) / 1e9, paid);
    }
}
