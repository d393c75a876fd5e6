package org.fengqiao.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans or checks a day's round from a folder, without a database: no earlier results, no matters of the register. */
@Command(name = "round", description = "按一个地方的走访设置目录排一个人一天的走访。不需要数据库，因而不含以往结果和登记簿里的事项。",
        exitCodeList = {"0:排好了，或检查没有错误", "1:检查有错误", "2:命令写错", "3:文件读不了或写不了"})
final class RoundCommand implements Callable<Integer> {

    @Parameters(paramLabel = "设置目录", description = "例如 planning/rounds/meilin")
    private Path folder;

    @Option(names = "--worker", required = true, paramLabel = "编号", description = "walkers.csv 里的编号")
    private String worker;

    @Option(names = "--day", required = true, paramLabel = "日期", description = "例如 2026-12-01")
    private LocalDate day;

    @Option(names = "--grids", split = ",", paramLabel = "网格", description = "网格编码，逗号分开；不写用 walkers.csv 的")
    private List<String> grids = List.of();

    @Option(names = "--beginnings", paramLabel = "个", defaultValue = "5", description = "从几个起点找，默认 5")
    private int beginnings;

    @Mixin
    private PlanningOptions options;

    @Override
    public Integer call() throws IOException {
        if (beginnings < 1) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, "--beginnings 要大于 0。");
        }
        RoundSetting setting = new RoundPlaces(options.root()).folder(folder);
        Walker walker = setting.walker(worker).orElseThrow(() -> new ProblemException(ProblemCode.INVALID_PARAMETER,
                "walkers.csv 里没有「" + worker + "」，有：" + String.join("、", setting.walkers().stream().map(Walker::code)
                        .toList()) + "。"));
        Set<String> walked = grids.isEmpty() ? walker.grids() : new TreeSet<>(grids);
        DayStops stops = DayStops.of(setting, day, LocalTime.MIN, walker.start() == null ? setting.start()
                : walker.start(), walked, List.of(), List.of());
        boolean wrong = options.tell(DayCheck.check(setting, stops, walked));
        if (options.check() || wrong) {
            options.told().println("能去的 " + stops.stops().size() + " 处，今天不去的 " + stops.held().size() + " 处。");
            return wrong ? Exit.FAULTS : Exit.DONE;
        }
        show(new RoundSearch(stops.rule(), stops.start(), stops.stops()).run(options.seed(), beginnings));
        return Exit.DONE;
    }

    private void show(Round round) throws IOException {
        if (options.out() != null) {
            options.results().json(options.out(), round);
        } else {
            for (Visit visit : round.visits()) {
                options.shown().println(visit.from() + "-" + visit.to() + " " + visit.stop().kind().name() + " "
                        + visit.stop().name() + "，走 " + visit.walked() + " 米；" + visit.stop().reason());
            }
        }
        options.told().println("共 " + round.visits().size() + " 处，步行 " + round.metres() + " 米。");
        round.missed().forEach(m -> options.told().println("没排上：" + m.reason() + "。"));
    }
}
