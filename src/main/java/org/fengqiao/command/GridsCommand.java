package org.fengqiao.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.fengqiao.gridplan.GridPlaces;
import org.fengqiao.gridplan.PlanFigures;
import org.fengqiao.gridplan.PlanLine;
import org.fengqiao.gridplan.PlanWorkbook;
import org.fengqiao.json.Json;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.ProgressListener;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.ProblemCheck;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.grids.solve.GridSearch;
import org.fengqiao.planning.grids.solve.SearchSetting;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes, checks or analyses a grid plan from a folder, without a database. */
@Command(name = "grids", description = "按一个地方的设置目录排网格：检查、求解、分析现成的安排。不需要数据库。",
        exitCodeList = {"0:没有违反必须遵守的规定（空缺另行计数）", "1:有违反，或检查有错误", "2:命令写错", "3:文件读不了或写不了"})
final class GridsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "设置目录", description = "例如 planning/grids/gutang")
    private Path folder;

    @Option(names = "--day", required = true, paramLabel = "首日", description = "例如 2027-01-01")
    private String day;

    @Option(names = "--check", description = "只检查，不求解")
    private boolean check;

    @Option(names = "--analyse", paramLabel = "安排文件", description = "只分析这份安排（JSON，席位对承担人），不求解")
    private Path analysed;

    @Option(names = "--seconds", paramLabel = "秒", description = "预算；与 --steps 写一个，都不写为每席位 100 步")
    private int seconds;

    @Option(names = "--steps", paramLabel = "步", description = "每个席位试多少次变动；同样的输入和种子结果相同")
    private int steps;

    @Option(names = "--seed", paramLabel = "种子", defaultValue = "1", description = "默认 1")
    private long seed;

    @Option(names = "--out", paramLabel = "文件", description = "安排写入的 JSON 文件；不写则写到标准输出")
    private Path out;

    @Option(names = "--table", paramLabel = "文件", description = "安排表写入的 XLSX 文件")
    private Path table;

    @Option(names = "--root", paramLabel = "文件夹", defaultValue = "", description = "放 rules 的文件夹，默认当前文件夹")
    private Path root;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        GridPlaces places = new GridPlaces(root);
        GridProblem problem = places.problem(places.folder(folder), first());
        PrintWriter err = spec.commandLine().getErr();
        List<Finding> findings = ProblemCheck.check(problem);
        findings.forEach(f -> err.println((f.isError() ? "错误：" : "提醒：") + f));
        boolean wrong = findings.stream().anyMatch(Finding::isError);
        if (check) {
            err.println("席位 " + problem.seats().size() + " 个，承担人 " + problem.setting().workers().size() + " 名。");
            return wrong ? Exit.FAULTS : Exit.DONE;
        }
        GridPlan plan = analysed == null ? new GridSearch(problem, budget()).run(ProgressListener.NONE).plan()
                : Json.mapper().readValue(Files.readString(analysed), GridPlan.class);
        PlanFigures figures = PlanFigures.of(problem, plan);
        err.println("违反 " + -figures.hard() + "，代价 " + -figures.soft() + "，空缺 " + figures.gaps()
                + (figures.gaps() == 0 ? "" : " " + figures.gapsByRole()) + "，与去年不同 " + figures.changed() + " 席。");
        if (analysed == null) {
            write(problem, plan);
        }
        return figures.hard() < 0 ? Exit.FAULTS : Exit.DONE;
    }

    private void write(GridProblem problem, GridPlan plan) throws IOException {
        String text = Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(plan) + "\n";
        if (out == null) {
            spec.commandLine().getOut().print(text);
        } else {
            Files.writeString(out, text);
        }
        if (table != null) {
            try (OutputStream to = Files.newOutputStream(table)) {
                new PlanWorkbook(PlanLine.of(problem, plan, Set.of())).write(to);
            }
        }
    }

    private LocalDate first() {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException wrong) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, "--day 应写作 2027-01-01。");
        }
    }

    private SearchSetting budget() {
        if (seconds > 0 && steps > 0 || seconds < 0 || steps < 0) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, "--seconds 和 --steps 写一个，且大于 0。");
        }
        return (seconds > 0 ? SearchSetting.seconds(seconds) : SearchSetting.steps(steps > 0 ? steps : 100))
                .withSeed(seed);
    }
}
