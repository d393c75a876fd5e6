package org.fengqiao.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.fengqiao.gridplan.GridPlaces;
import org.fengqiao.gridplan.PlanFigures;
import org.fengqiao.gridplan.PlanLine;
import org.fengqiao.gridplan.PlanWorkbook;
import org.fengqiao.json.Json;
import org.fengqiao.planning.ProgressListener;
import org.fengqiao.planning.grids.cover.GridProblem;
import org.fengqiao.planning.grids.cover.ProblemCheck;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.grids.solve.GridSearch;
import org.fengqiao.planning.grids.solve.SearchSetting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes, checks or analyses a grid plan from a folder, without a database. */
@Command(name = "grids", description = "按一个地方的设置目录排网格：检查、求解、分析现成的安排。不需要数据库。",
        exitCodeList = {"0:没有违反必须遵守的规定（空缺另行计数）", "1:有违反，或检查有错误", "2:命令写错", "3:文件读不了或写不了"})
final class GridsCommand implements Callable<Integer> {

    private static final int USUAL_STEPS = 100;

    @Parameters(paramLabel = "设置目录", description = "例如 planning/grids/gutang")
    private Path folder;

    @Option(names = "--day", required = true, paramLabel = "首日", description = "例如 2027-01-01")
    private LocalDate day;

    @Option(names = "--analyse", paramLabel = "安排文件", description = "只分析这份安排（JSON，席位对承担人），不求解")
    private Path analysed;

    @Option(names = "--table", paramLabel = "文件", description = "安排表写入的 XLSX 文件")
    private Path table;

    @Mixin
    private BudgetOptions budget;

    @Mixin
    private PlanningOptions options;

    @Override
    public Integer call() throws IOException {
        GridPlaces places = new GridPlaces(options.root());
        GridProblem problem = places.problem(places.folder(folder), day);
        boolean wrong = options.tell(ProblemCheck.check(problem));
        if (options.check()) {
            options.told().println("席位 " + problem.seats().size() + " 个，承担人 " + problem.setting().workers().size() + " 名。");
            return wrong ? Exit.FAULTS : Exit.DONE;
        }
        GridPlan plan = analysed == null ? new GridSearch(problem, budget()).run(ProgressListener.NONE).plan()
                : Json.mapper().readValue(Files.readString(analysed), GridPlan.class);
        PlanFigures figures = PlanFigures.of(problem, plan);
        options.told().println("违反 " + -figures.hard() + "，代价 " + -figures.soft() + "，空缺 " + figures.gaps()
                + (figures.gaps() == 0 ? "" : " " + figures.gapsByRole()) + "，与去年不同 " + figures.changed() + " 席。");
        if (analysed == null) {
            options.results().json(options.out(), plan);
            if (table != null) {
                options.results().write(table, new PlanWorkbook(PlanLine.of(problem, plan, Set.of()))::write);
            }
        }
        return figures.hard() < 0 ? Exit.FAULTS : Exit.DONE;
    }

    private SearchSetting budget() {
        return budget.of(SearchSetting::seconds, SearchSetting::steps, SearchSetting.steps(USUAL_STEPS))
                .withSeed(options.seed());
    }
}
