package org.fengqiao.planning.visits.benchmark;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.planning.ProgressListener;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.visits.Places;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.repair.Change;
import org.fengqiao.planning.visits.repair.Damage;
import org.fengqiao.planning.visits.repair.Repair;
import org.fengqiao.planning.visits.repair.Repaired;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.roster.Rosters;
import org.fengqiao.planning.visits.setting.Absence;
import org.fengqiao.planning.visits.setting.AbsenceKind;
import org.fengqiao.planning.visits.setting.Half;
import org.fengqiao.planning.visits.setting.VisitSetting;
import org.fengqiao.planning.visits.solve.Method;
import org.fengqiao.planning.visits.solve.SearchSetting;
import org.fengqiao.planning.visits.solve.VisitSearch;

/**
 * The busiest leader of a year's roster falls ill on the first working days of May; several seeds, the first of which only
 * warms up.
 *
 * <p>Arguments: place; days of absence; moves tried; number of seeds.
 */
public final class RepairBenchmark {

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 6);

    private RepairBenchmark() {
    }

    public static void main(String[] arguments) {
        VisitSetting setting = Places.read(arguments[0]);
        Plan published = new VisitSearch(Rosters.empty(VisitProblem.of(setting, Period.year(2026))),
                SearchSetting.steps(5_000_000)).run(ProgressListener.NONE).plan();
        LocalDate last = FIRST.plusDays(Integer.parseInt(arguments[1]) - 1L);
        String ill = busiest(published, last);
        List<Absence> absences = new ArrayList<>(setting.absences());
        absences.add(new Absence(ill, FIRST, last, Half.WHOLE_DAY, AbsenceKind.ILLNESS, "病假",
                new Source("absences.csv", 1, "")));
        for (int seed = 0; seed <= Integer.parseInt(arguments[3]); seed++) {
            VisitProblem problem = VisitProblem.of(setting.withAbsences(absences), Period.year(2026));
            repair(new Damage(problem, published, FIRST, Set.of()),
                    new SearchSetting("修复", Method.ANNEALING, 0, Integer.parseInt(arguments[2]), seed, 2));
        }
    }

    private static String busiest(Plan published, LocalDate last) {
        Map<String, Long> busy = published.assignments().values().stream()
                .filter(a -> !a.day().isBefore(FIRST) && !a.day().isAfter(last))
                .collect(Collectors.groupingBy(Assignment::post, Collectors.counting()));
        return busy.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).orElseThrow().getKey();
    }

    private static void repair(Damage damage, SearchSetting setting) {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Long> feasible = new ArrayList<>();
        Repaired repaired = new Repair(damage).run(setting, progress -> {
            if (progress.isFeasible() && feasible.isEmpty()) {
                feasible.add(progress.millis());
                feasible.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1_000_000);
            }
        });
        int affected = damage.affected().size();
        long others = repaired.changes().stream().filter(c -> !c.affected()).count();
        double unaffected = damage.published().assignments().size() - affected;
        System.out.printf("%sseed %d: %d affected, hard %d, first feasible after %s ms (of clock, of processor), %d others changed (%.2f %% of those"
                        + " unaffected), load average %.1f%n", setting.seed() == 0 ? "warming up, " : "", setting.seed(),
                affected, repaired.outcome().hard(), feasible, others, 100 * others / unaffected,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        repaired.changes().stream().filter(c -> !c.affected()).map(Change::reason).forEach(r -> System.out.println("    " + r));
    }
}
