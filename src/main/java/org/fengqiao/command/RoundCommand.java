package org.fengqiao.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.fengqiao.json.Json;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.rounds.Round;
import org.fengqiao.planning.rounds.RoundSearch;
import org.fengqiao.planning.rounds.Visit;
import org.fengqiao.planning.rounds.day.DayCheck;
import org.fengqiao.planning.rounds.day.DayStops;
import org.fengqiao.planning.rounds.setting.RoundSetting;
import org.fengqiao.planning.rounds.setting.Walker;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.round.RoundPlaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans or checks a day's round from a folder, without a database: no earlier results, no matters of the register. */
@Command(name = "round", description = "按一个地方的走访设置目录排一个人一天的走访。不需要数据库，因而不含以往结果和登记簿里的事项。",
        exitCodeList = {"0:排好了，或检查没有错误", "1:检查有错误", "2:命令写错", "3:文件读不了或写不了"})
final class RoundCommand implements Callable<Integer> {

    @Parameters(paramLabel = "设置目录", description = "例如 planning/rounds/meilin")
    private Path folder;

    @Option(names = "--worker", required = true, paramLabel = "编号", description = "walkers.csv 里的编号")
    private String worker;

    @Option(names = "--day", required = true, paramLabel = "日期", description = "例如 2026-12-01")
    private String day;

    @Option(names = "--grids", split = ",", paramLabel = "网格", description = "网格编码，逗号分开；不写用 walkers.csv 的")
    private List<String> grids = List.of();

    @Option(names = "--check", description = "只检查，不排")
    private boolean check;

    @Option(names = "--seed", paramLabel = "种子", defaultValue = "1", description = "默认 1；同样的输入、种子和起点数结果相同")
    private long seed;

    @Option(names = "--beginnings", paramLabel = "个", defaultValue = "5", description = "从几个起点找，默认 5")
    private int beginnings;

    @Option(names = "--out", paramLabel = "文件", description = "走访写入的 JSON 文件；不写则把表打到标准输出")
    private Path out;

    @Option(names = "--root", paramLabel = "文件夹", defaultValue = "", description = "放 rules 的文件夹，默认当前文件夹")
    private Path root;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (beginnings < 1) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, "--beginnings 要大于 0。");
        }
        RoundSetting setting = new RoundPlaces(root).folder(folder);
        Walker walker = setting.walker(worker).orElseThrow(() -> new ProblemException(ProblemCode.INVALID_PARAMETER,
                "walkers.csv 里没有「" + worker + "」，有：" + String.join("、", setting.walkers().stream().map(Walker::code)
                        .toList()) + "。"));
        Set<String> walked = grids.isEmpty() ? walker.grids() : new TreeSet<>(grids);
        DayStops stops = DayStops.of(setting, date(), LocalTime.MIN, walker.start() == null ? setting.start()
                : walker.start(), walked, List.of(), List.of());
        PrintWriter err = spec.commandLine().getErr();
        List<Finding> findings = DayCheck.check(setting, stops, walked);
        findings.forEach(f -> err.println((f.isError() ? "错误：" : "提醒：") + f));
        if (check || findings.stream().anyMatch(Finding::isError)) {
            err.println("能去的 " + stops.stops().size() + " 处，今天不去的 " + stops.held().size() + " 处。");
            return findings.stream().anyMatch(Finding::isError) ? Exit.FAULTS : Exit.DONE;
        }
        write(new RoundSearch(stops.rule(), stops.start(), stops.stops()).run(seed, beginnings));
        return Exit.DONE;
    }

    private void write(Round round) throws IOException {
        if (out != null) {
            Files.writeString(out, Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(round) + "\n");
        } else {
            PrintWriter to = spec.commandLine().getOut();
            for (Visit visit : round.visits()) {
                to.println(visit.from() + "-" + visit.to() + " " + visit.stop().kind().name() + " " + visit.stop().name()
                        + "，走 " + visit.walked() + " 米；" + visit.stop().reason());
            }
        }
        spec.commandLine().getErr().println("共 " + round.visits().size() + " 处，步行 " + round.metres() + " 米。");
        round.missed().forEach(m -> spec.commandLine().getErr().println("没排上：" + m.reason() + "。"));
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException wrong) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, "--day 应写作 2026-12-01。");
        }
    }
}
