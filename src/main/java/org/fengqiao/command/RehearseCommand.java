package org.fengqiao.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.place.Division;
import org.fengqiao.place.Level;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.rehearsal.Rehearsal;
import org.fengqiao.rehearsal.RehearsalClock;
import org.fengqiao.rehearsal.RehearsalPlan;
import org.fengqiao.rehearsal.RehearsalReport;
import org.fengqiao.rehearsal.RehearsalStore;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.fengqiao.service.RulesFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays days of intake through the register, in a store of its own. */
@Command(name = "rehearse",
        description = "演练：用加速的时钟把若干天的来件走一遍真实的登记簿和规则，承办人有及时的、拖延的、规避的，最后看台账怎么说。"
                + "只写入单独的演练库，不碰正式数据。",
        exitCodeList = {"0:演练完毕，每件规避都被台账显示，及时的没有被记", "1:有规避未被台账显示，或及时的被记入台账", "2:命令写错", "3:文件夹打不开"})
final class RehearseCommand implements Callable<Integer> {

    @Option(names = "--place", paramLabel = "规则包", defaultValue = "futian", description = "默认 futian；来件出自它所辖的街道、乡镇")
    private String place;

    @Option(names = "--from", paramLabel = "首日", defaultValue = "2026-03-02", description = "默认 2026-03-02")
    private LocalDate from;

    @Option(names = "--days", paramLabel = "天", defaultValue = "1", description = "来件的天数，默认 1")
    private int days;

    @Option(names = "--per-year", paramLabel = "件", defaultValue = "100000", description = "一年的件数，默认 100000")
    private int perYear;

    @Option(names = "--prompt", paramLabel = "百分比", defaultValue = "70", description = "及时的承办人，默认 70")
    private int prompt;

    @Option(names = "--slow", paramLabel = "百分比", defaultValue = "20", description = "拖延的承办人，默认 20；其余为规避的")
    private int slow;

    @Option(names = "--seed", paramLabel = "种子", defaultValue = "1", description = "同样的种子，来件和承办人相同，默认 1")
    private long seed;

    @Option(names = "--rules", paramLabel = "文件夹", defaultValue = "rules", description = "规则文件夹，默认 rules")
    private Path rules;

    @Option(names = "--data", required = true, paramLabel = "文件夹", description = "演练库放在哪里，应为空文件夹")
    private Path data;

    @Mixin
    private DirectoryOption directory;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (Files.isDirectory(data) && hasFiles(data)) {
            throw new IOException("文件夹 " + data + " 不是空的，演练从空的演练库开始。请清空它，或用 --data 另指定一个文件夹。");
        }
        RulesFolder folder = new RulesFolder(rules);
        InForce inForce = directory.load(folder);
        RehearsalPlan plan = plan(inForce);
        RehearsalClock clock = new RehearsalClock(plan.from());
        try (RehearsalStore store = RehearsalStore.open(data, folder, new Current(inForce), clock)) {
            RehearsalReport report = new Rehearsal(store, clock, plan).play();
            report.lines().forEach(spec.commandLine().getOut()::println);
            return report.right() ? Exit.DONE : Exit.FAULTS;
        }
    }

    private static boolean hasFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    private RehearsalPlan plan(InForce inForce) {
        List<String> divisions = inForce.directory().on(from).divisions().stream()
                .filter(d -> d.level() == Level.TOWNSHIP && inForce.policy(place).pack().covers(d.code()))
                .map(Division::code).sorted().toList();
        Instant first = from.atStartOfDay(WorkCalendar.ZONE).toInstant();
        try {
            return new RehearsalPlan(divisions, first, days, perYear, prompt, slow, seed);
        } catch (IllegalArgumentException wrong) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, wrong.getMessage() + "。");
        }
    }
}
