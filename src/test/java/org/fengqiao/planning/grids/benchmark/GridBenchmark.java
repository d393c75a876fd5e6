package org.fengqiao.planning.grids.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import org.fengqiao.planning.Progress;
import org.fengqiao.planning.ProgressListener;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.generate.CityGenerator;
import org.fengqiao.planning.grids.generate.GeneratorReader;
import org.fengqiao.planning.grids.generate.GeneratorSetting;
import org.fengqiao.planning.grids.setting.GridFolders;
import org.fengqiao.planning.grids.setting.GridSetting;
import org.fengqiao.planning.grids.setting.SettingReader;
import org.fengqiao.planning.grids.solve.GridOutcome;
import org.fengqiao.planning.grids.solve.GridSearch;
import org.fengqiao.planning.grids.solve.SearchSetting;

/** Solves the generated city. Arguments: number of micro-grids; seconds, or moves per seat with the letter m behind. */
public final class GridBenchmark {

    static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private GridBenchmark() {
    }

    public static void main(String[] arguments) {
        int micros = Integer.parseInt(arguments[0]);
        String budget = arguments[1];
        SearchSetting setting = budget.endsWith("m")
                ? SearchSetting.steps(Integer.parseInt(budget.substring(0, budget.length() - 1)))
                : SearchSetting.seconds(Integer.parseInt(budget));
        long start = System.nanoTime();
        GridProblem problem = GridProblem.of(city(micros), DAY);
        System.out.printf("%d places, %d workers, %d seats, %d townships, %d borders; read in %d ms; load average %.1f%n",
                problem.setting().places().size(), problem.setting().workers().size(), problem.seats().size(),
                problem.townships().size(), problem.borders().size(), (System.nanoTime() - start) / 1_000_000,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        long cpu = processorMillis();
        GridOutcome outcome = new GridSearch(problem, setting).run(ProgressListener.NONE);
        Progress first = outcome.improvements().get(0);
        System.out.printf("first plan %d ms: hard %d, soft %d%n", first.millis(), first.hard(), first.soft());
        System.out.printf("end %d ms, %d ms of processor: hard %d, soft %d, gaps %d, memory %d MiB%n", outcome.millis(),
                processorMillis() - cpu, outcome.hard(), outcome.soft(), outcome.gaps(), usedMebibytes());
    }

    static GridSetting city(int micros) {
        GridFolders folders = new GridFolders(Path.of(""));
        SortedMap<String, String> files = folders.files("baise");
        GeneratorSetting written = GeneratorReader.read(files.get(GeneratorReader.FILE),
                SettingReader.readPolicy(files, folders.areas()).policy());
        return CityGenerator.generate(files, folders.areas(), written.scaled(micros));
    }

    static long processorMillis() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime() / 1_000_000;
    }

    private static long usedMebibytes() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
