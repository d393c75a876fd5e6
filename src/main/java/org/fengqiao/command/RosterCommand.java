package org.fengqiao.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.ProblemCheck;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.office.Analysis;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.office.Draft;
import org.fengqiao.planning.visits.office.DutyTable;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.solve.SearchSetting;
import org.fengqiao.planning.visits.solve.Variant;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.roster.VisitPlaces;
import org.fengqiao.roster.give.PlanFile;
import org.fengqiao.roster.give.RosterWorkbook;
import org.fengqiao.roster.job.Candidate;
import org.fengqiao.roster.job.SolveWork;
import org.fengqiao.roster.job.Telling;
import org.fengqiao.term.Labelled;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes, checks or analyses a visit roster from a folder, without a database. */
@Command(name = "roster",
        description = "按一个地方的设置目录排领导接访下访班：检查、求解、比较方案、分析现成的排班。不需要数据库。",
        exitCodeList = {"0:排出的（或分析的）排班没有违反必须遵守的规定", "1:有违反，或检查有错误，逐条列在标准错误输出", "2:命令写错",
                "3:文件读不了或写不了"})
final class RosterCommand implements Callable<Integer> {

    @Parameters(paramLabel = "设置目录", description = "例如 planning/visits/futian")
    private Path folder;

    @Option(names = "--from", required = true, paramLabel = "起月", description = "例如 2026-04")
    private String from;

    @Option(names = "--to", paramLabel = "止月", description = "不写为同一个月")
    private String to;

    @Option(names = "--check", description = "只检查，不求解")
    private boolean check;

    @Option(names = "--analyse", paramLabel = "排班文件", description = "只分析这份排班（JSON），不求解")
    private Path analysed;

    @Option(names = "--start", paramLabel = "排班文件", description = "从这份排班（JSON）出发求解")
    private Path start;

    @Option(names = "--seconds", paramLabel = "秒", description = "预算；与 --steps 写一个，都不写为 30 秒")
    private int seconds;

    @Option(names = "--steps", paramLabel = "步", description = "预算，试多少次变动；同样的输入和种子结果相同")
    private int steps;

    @Option(names = "--seed", paramLabel = "种子", defaultValue = "1", description = "默认 1")
    private long seed;

    @Option(names = "--variant", paramLabel = "方案", description = "按现有权重、更均衡、少跑路、挂点领导优先、少改动；可写几次")
    private List<String> variants = new ArrayList<>();

    @Option(names = "--out", paramLabel = "文件", description = "排班写入的 JSON 文件；不写则写到标准输出。几个方案时文件名带方案")
    private Path out;

    @Option(names = "--table", paramLabel = "文件", description = "排班表写入的 XLSX 文件；几个方案时文件名带方案")
    private Path table;

    @Option(names = "--root", paramLabel = "文件夹", defaultValue = "", description = "放 rules 的文件夹，默认当前文件夹")
    private Path root;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        VisitPlaces places = new VisitPlaces(root);
        VisitProblem problem = places.problem(places.folder(folder), period(), Circumstances.NONE);
        PrintWriter err = spec.commandLine().getErr();
        List<Finding> findings = ProblemCheck.check(problem);
        if (analysed == null) {
            findings.forEach(f -> err.println((f.isError() ? "错误：" : "提醒：") + f));
        }
        if (check) {
            err.println("任务 " + problem.demands().size() + " 项，可选人日 " + problem.size() + " 个，错误 "
                    + findings.stream().filter(Finding::isError).count() + " 处。");
            return findings.stream().anyMatch(Finding::isError) ? Exit.FAULTS : Exit.DONE;
        }
        return analysed != null ? analyse(problem, PlanFile.read(analysed)) : solve(problem);
    }

    private int analyse(VisitProblem problem, Plan plan) {
        PrintWriter shown = spec.commandLine().getOut();
        Analysis found = Analysis.of(problem, plan);
        shown.println("违反 " + found.broken().size() + " 处，代价 " + -found.soft() + "。");
        found.broken().forEach(b -> shown.println("违反：" + b));
        found.misplaced().forEach(m -> shown.println("放错：" + m));
        found.fairness().forEach(f -> shown.println(f.rank().name() + "：负担最大与最小差 " + f.spread() + " 个半天"));
        found.receptions().stream().filter(r -> !r.isMet()).forEach(r -> shown.println("次数不足：" + r.leader().label()
                + " " + r.cycle() + " 应 " + r.required() + " 次，安排 " + r.planned() + " 次"));
        return found.holds() ? Exit.DONE : Exit.FAULTS;
    }

    private int solve(VisitProblem problem) throws IOException {
        Draft begin = start == null ? null : new Draft(PlanFile.read(start), Set.of());
        SolveWork work = new SolveWork(problem, begin, chosen(), budget());
        PrintWriter err = spec.commandLine().getErr();
        List<Candidate> found = work.run(Telling.NONE);
        boolean holds = true;
        for (Candidate candidate : found) {
            Analysis analysis = Analysis.of(problem, candidate.plan());
            holds &= analysis.holds();
            err.println(candidate.name() + "：" + (analysis.holds() ? "没有违反" : "违反 " + analysis.broken().size() + " 处")
                    + "，代价 " + -candidate.measure().soft() + "，各职级负担差 " + candidate.measure().spreads());
            analysis.broken().forEach(b -> err.println("违反：" + b));
            write(problem, candidate, analysis, found.size() > 1 ? "-" + candidate.name() : "");
        }
        return holds ? Exit.DONE : Exit.FAULTS;
    }

    private void write(VisitProblem problem, Candidate candidate, Analysis analysis, String suffix) throws IOException {
        DutyTable duties = new DutyTable(problem);
        PlanFile plan = new PlanFile(problem.period().first().toString(), problem.period().last().toString(),
                candidate.name(), analysis.holds(), analysis.hard(), analysis.soft(),
                duties.lines(candidate.plan(), Set.of()), duties.open(candidate.plan()).stream().map(d -> d.id()).toList());
        if (out != null) {
            plan.write(named(out, suffix));
        } else {
            spec.commandLine().getOut().print(plan.text());
        }
        if (table != null) {
            try (OutputStream to = Files.newOutputStream(named(table, suffix))) {
                new RosterWorkbook(plan.duties()).write(to);
            }
        }
    }

    private static Path named(Path file, String suffix) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return suffix.isEmpty() ? file : file.resolveSibling(dot < 0 ? name + suffix
                : name.substring(0, dot) + suffix + name.substring(dot));
    }

    private Period period() {
        try {
            YearMonth first = YearMonth.parse(from);
            return new Period(first, to == null ? first : YearMonth.parse(to));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, "--from 和 --to 应写作 2026-04，且止月不早于起月。");
        }
    }

    private SearchSetting budget() {
        if (seconds > 0 && steps > 0 || seconds < 0 || steps < 0) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, "--seconds 和 --steps 写一个，且大于 0。");
        }
        SearchSetting setting = steps > 0 ? SearchSetting.steps(steps)
                : SearchSetting.seconds(seconds > 0 ? seconds : 30);
        return setting.withSeed(seed);
    }

    private List<Variant> chosen() {
        try {
            return variants.isEmpty() ? List.of(Variant.AS_WRITTEN)
                    : variants.stream().map(v -> Labelled.parse(Variant.class, "方案", v)).distinct().toList();
        } catch (IllegalArgumentException unknown) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, unknown.getMessage() + "。");
        }
    }
}
