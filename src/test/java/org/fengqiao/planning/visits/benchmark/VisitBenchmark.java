package org.fengqiao.planning.visits.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.explain.Fairness;
import org.fengqiao.planning.visits.roster.Rosters;
import org.fengqiao.planning.visits.solve.LiveRoster;
import org.fengqiao.planning.visits.solve.Outcome;
import org.fengqiao.planning.visits.solve.SearchSetting;
import org.fengqiao.planning.visits.solve.VisitSearch;

/**
 * Solves one of the cases of {@link Cases} with several seeds and compares with the lower bound.
 *
 * <p>Arguments: case; seconds of search, or moves tried with the letter m behind, which does not depend on what else the
 * machine does; number of seeds; seconds for the bound (0 for none).
 */
public final class VisitBenchmark {

    private VisitBenchmark() {
    }

    public static void main(String[] arguments) {
        String budget = arguments[1];
        SearchSetting setting = budget.endsWith("m")
                ? SearchSetting.steps(Integer.parseInt(budget.substring(0, budget.length() - 1)))
                : SearchSetting.seconds(Integer.parseInt(budget));
        VisitProblem problem = Cases.problem(arguments[0]);
        System.out.printf("%s %s: %d leaders, %d duties, %d candidates, load average %.1f on %d processors%n",
                arguments[0], problem.period(), problem.setting().leaders().size(), problem.demands().size(),
                problem.size(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
        LowerBound.Proven proven = null;
        if (Integer.parseInt(arguments[3]) > 0) {
            proven = new LowerBound(Rosters.empty(problem)).prove(Double.parseDouble(arguments[3]));
            System.out.println(proven);
        }
        List<Double> gaps = new ArrayList<>();
        for (int seed = 1; seed <= Integer.parseInt(arguments[2]); seed++) {
            gaps.add(solve(Cases.problem(arguments[0]), setting.withSeed(seed), proven));
        }
        if (proven != null && !gaps.isEmpty()) {
            Collections.sort(gaps);
            System.out.printf("gap on the controllable cost: median %.2f %%, worst %.2f %%%n",
                    gaps.get(gaps.size() / 2), gaps.get(gaps.size() - 1));
        }
    }

    private static double solve(VisitProblem problem, SearchSetting setting, LowerBound.Proven proven) {
        double begun = processorSeconds();
        List<Double> feasible = new ArrayList<>();
        Outcome outcome = new VisitSearch(Rosters.empty(problem), setting).run(progress -> {
            if (progress.isFeasible() && feasible.isEmpty()) {
                feasible.add(progress.millis() / 1000.0);
                feasible.add(processorSeconds() - begun);
            }
        });
        double cpuSeconds = processorSeconds() - begun;
        String spreads = Fairness.of(problem, outcome.plan()).stream().map(f -> f.rank().name() + " " + f.spread())
                .collect(Collectors.joining(", "));
        double gap = proven == null ? 0 : proven.gapPercent(-outcome.soft());
        System.out.printf("seed %d: hard %d, cost %d, gap %.2f %%, first feasible after %s s (of clock, of processor), %.1f s of processor in all; spread: %s%n",
                setting.seed(), outcome.hard(), -outcome.soft(), gap,
                feasible.stream().map("%.2f"::formatted).toList(), cpuSeconds, spreads);
        try (LiveRoster live = new LiveRoster(Rosters.of(problem, outcome.plan()))) {
            System.out.println("  where it lies: " + live.costs());
        }
        return gap;
    }

    /** Of this thread: what other work on the machine does not lengthen. */
    private static double processorSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
