package org.fengqiao.planning.grids.benchmark;

import java.lang.management.ManagementFactory;
import org.fengqiao.planning.Progress;
import org.fengqiao.planning.ProgressListener;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.repair.GridRepair;
import org.fengqiao.planning.grids.repair.GridRepaired;
import org.fengqiao.planning.grids.solve.GridOutcome;
import org.fengqiao.planning.grids.solve.GridSearch;
import org.fengqiao.planning.grids.solve.SearchSetting;

/**
 * Solves and mends the generated city.
 *
 * <p>Arguments: {@code full}, {@code reduced}, {@code repair} or, without a plan, {@code bound}; micro-grids, about; seconds,
 * or moves for every seat with the letter m behind, which does not depend on what else the machine does; the starting
 * temperature, if not the usual.
 */
public final class GridBenchmark {

    private static final double SECONDS_FOR_GAPS = 20;

    private GridBenchmark() {
    }

    public static void main(String[] arguments) {
        int micros = Integer.parseInt(arguments[1]);
        String budget = arguments[2];
        SearchSetting setting = budget.endsWith("m")
                ? SearchSetting.steps(Integer.parseInt(budget.substring(0, budget.length() - 1)))
                : SearchSetting.seconds(Integer.parseInt(budget));
        if (arguments.length > 3) {
            setting = setting.withTemperature(Integer.parseInt(arguments[3]));
        }
        boolean reduced = arguments[0].equals("reduced");
        GridProblem problem = reduced ? Cities.reduced(micros) : Cities.baise(micros);
        System.out.printf("%s: %d places, %d workers, %d seats, %d townships, %d borders; load average %.1f on %d processors%n",
                arguments[0], problem.setting().places().size(), problem.setting().workers().size(),
                problem.seats().size(), problem.townships().size(), problem.borders().size(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
        if (arguments[0].equals("bound")) {
            System.out.println(LowerBound.of(problem, SECONDS_FOR_GAPS));
            return;
        }
        GridOutcome outcome = solve(problem, setting);
        if (arguments[0].equals("repair")) {
            repair(Cities.afterLeaving(micros, 2), outcome, setting);
        } else {
            bound(problem, outcome, reduced);
        }
    }

    private static GridOutcome solve(GridProblem problem, SearchSetting setting) {
        long cpu = processorMillis();
        long[] first = {0};
        GridOutcome outcome = new GridSearch(problem, setting).run(p -> first[0] = first[0] == 0
                ? processorMillis() - cpu : first[0]);
        Progress begun = outcome.improvements().get(0);
        System.out.printf("first plan: %d ms, %d ms of processor, hard %d, cost %d%n", begun.millis(), first[0],
                begun.hard(), -begun.soft());
        System.out.printf("end: %d ms, %d ms of processor, hard %d, cost %d, %d gaps; %d MiB in use%n", outcome.millis(),
                processorMillis() - cpu, outcome.hard(), -outcome.soft(), outcome.gaps(), usedMebibytes());
        return outcome;
    }

    private static void bound(GridProblem problem, GridOutcome outcome, boolean reduced) {
        long cpu = processorMillis();
        TownshipBound.Proven bound = reduced ? new TownshipBound.Proven(0, LowerBound.exact(problem))
                : LowerBound.of(problem, SECONDS_FOR_GAPS);
        System.out.printf("%s %.0f with %d gaps in %d ms of processor; above it: %.0f, %.3f %%%n",
                reduced ? "exact optimum" : "bound", bound.cost(), bound.gaps(), processorMillis() - cpu,
                -outcome.soft() - bound.cost(), (-outcome.soft() - bound.cost()) * 100.0 / bound.cost());
    }

    private static void repair(GridProblem problem, GridOutcome published, SearchSetting setting) {
        long cpu = processorMillis();
        GridRepaired repaired = new GridRepair(problem, published.plan(), setting).run(ProgressListener.NONE);
        System.out.printf("repair: %d ms, %d ms of processor, hard %d, %d seats touched, %d gaps, %d changes of which %d not forced%n",
                repaired.millis(), processorMillis() - cpu, repaired.hard(), repaired.touched(), repaired.gaps(),
                repaired.changes().size(), repaired.changes().stream().filter(c -> !c.forced()).count());
    }

    private static long processorMillis() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime() / 1_000_000;
    }

    private static long usedMebibytes() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
