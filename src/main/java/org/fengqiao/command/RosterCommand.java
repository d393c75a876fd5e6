package org.fengqiao.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.json.Json;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.ProblemCheck;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.explain.Carry;
import org.fengqiao.planning.visits.explain.Comparison;
import org.fengqiao.planning.visits.office.Analysis;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.office.Draft;
import org.fengqiao.planning.visits.office.DutyChange;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.solve.SearchSetting;
import org.fengqiao.planning.visits.solve.Variant;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.roster.Happened;
import org.fengqiao.roster.SettingFiles;
import org.fengqiao.roster.VisitPlaces;
import org.fengqiao.roster.give.NextLeaders;
import org.fengqiao.roster.give.PlanFile;
import org.fengqiao.roster.give.RosterEdits;
import org.fengqiao.roster.job.Candidate;
import org.fengqiao.roster.job.SolveWork;
import org.fengqiao.roster.job.Telling;
import org.fengqiao.term.Labelled;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;

/** Makes, checks or analyses a visit roster from a folder, without a database. */
@Command(name = "roster",
        description = "按一个地方的设置目录排领导接访下访班：检查、求解、比较、分析、提问、导入、修复、调换、出表和公告。不需要数据库。",
        exitCodeList = {"0:排班没有违反必须遵守的规定，或已回答", "1:有违反，检查有错误，或做不到，逐条列在标准错误输出", "2:命令写错",
                "3:文件读不了或写不了"})
final class RosterCommand implements Callable<Integer> {

    private static final int SOLVE_SECONDS = 30;
    private static final int REPAIR_SECONDS = 10;
    private static final String LEADERS = "leaders.csv";

    @Parameters(paramLabel = "设置目录", description = "例如 planning/visits/futian")
    private Path folder;

    @Option(names = "--from", required = true, paramLabel = "起月", description = "例如 2026-04")
    private YearMonth from;

    @Option(names = "--to", paramLabel = "止月", description = "不写为同一个月")
    private YearMonth to;

    @Option(names = "--analyse", paramLabel = "排班文件", description = "只分析这份排班（JSON），不求解；可写 --table、--notice")
    private Path analysed;

    @Option(names = "--compare", paramLabel = "排班文件", arity = "1..*",
            description = "并列比较几份排班（JSON），不求解；改动以 --start 为准，不写则以第一份为准")
    private List<Path> compared = new ArrayList<>();

    @Option(names = "--start", paramLabel = "排班文件", description = "从这份排班（JSON）出发求解、修复、调换、提问或导入；固定的任务不动")
    private Path start;

    @Option(names = "--import", paramLabel = "表格", description = "把改过的内部排班表（XLSX）导回 --start 那份排班；只认日期、姓名、岗位，有错一行也不导")
    private Path imported;

    @Option(names = "--carry", paramLabel = "文件", description = "与 --analyse 同用：写出下一期的 leaders.csv，结转半天和本周期已接访按这份排班填好")
    private Path carried;

    @Option(names = "--repair", paramLabel = "情况文件", description = "出了什么情况（JSON，写法同接口 /repairs），修复 --start 那份排班")
    private Path happened;

    @Option(names = "--swaps", paramLabel = "任务", description = "只为这项任务推荐单次调换，不整份修复")
    private String swapped;

    @Option(names = "--take", paramLabel = "第几条", description = "采用 --swaps 推荐的第几条，写出排班")
    private int take;

    @Option(names = "--now", paramLabel = "时刻", description = "修复和调换时的现在，例如 2026-03-05T09:00，北京时间；不写为此刻")
    private LocalDateTime now;

    @Option(names = "--variant", paramLabel = "方案", description = "按现有权重、更均衡、少跑路、挂点领导优先、少改动；可写几次")
    private List<String> variants = new ArrayList<>();

    @Mixin
    private RosterQuestions questions;

    @Mixin
    private BudgetOptions budget;

    @Mixin
    private RosterOutputs outputs;

    @Mixin
    private PlanningOptions options;

    @Override
    public Integer call() throws IOException {
        VisitPlaces places = new VisitPlaces(options.root());
        SettingFiles files = places.folder(folder);
        Circumstances more = more(places, files);
        VisitProblem problem = places.problem(files, period(), more);
        if (options.check()) {
            return check(problem);
        }
        if (!compared.isEmpty()) {
            return compare(problem);
        }
        if (analysed != null) {
            return analyse(problem, PlanFile.read(analysed), files);
        }
        if (questions.isAsked()) {
            return answer(problem);
        }
        if (imported != null) {
            return bring(problem);
        }
        options.tell(ProblemCheck.check(problem));
        return happened != null || swapped != null ? mend(problem, more) : solve(problem);
    }

    private int check(VisitProblem problem) {
        List<Finding> findings = ProblemCheck.check(problem);
        boolean wrong = options.tell(findings);
        options.told().println("任务 " + problem.demands().size() + " 项，可选人日 " + problem.size() + " 个，错误 "
                + findings.stream().filter(Finding::isError).count() + " 处。");
        return wrong ? Exit.FAULTS : Exit.DONE;
    }

    private Circumstances more(VisitPlaces places, SettingFiles files) throws IOException {
        if (happened == null) {
            return Circumstances.NONE;
        }
        try {
            Circumstances more = Json.mapper().readValue(Files.readString(happened), Happened.class).circumstances();
            Happened.check(places.setting(files), more);
            return more;
        } catch (JacksonException unreadable) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, happened + " 读不懂：" + unreadable.getOriginalMessage()
                    + "。可写 absences、cancelled、closures、cases、withdrawn，写法见 docs/rosters.zh-CN.md。");
        }
    }

    private int compare(VisitProblem problem) throws IOException {
        Plan base = PlanFile.read(start == null ? compared.get(0) : start).plan();
        List<RosterTable.Row> rows = new ArrayList<>();
        for (Path file : compared) {
            Plan plan = PlanFile.read(file).plan();
            rows.add(new RosterTable.Row(Comparison.of(file.getFileName().toString(), problem, plan, base),
                    Analysis.of(problem, plan).broken().size()));
        }
        new RosterTable(rows).print(options.shown());
        return rows.stream().allMatch(r -> r.broken() == 0) ? Exit.DONE : Exit.FAULTS;
    }

    private int answer(VisitProblem problem) throws IOException {
        Draft draft = begin("提问");
        Plan after = questions.answer(problem, draft.plan(), options.shown());
        if (questions.isMove() && (options.out() != null || outputs.areAsked())) {
            write(problem, "调整", after, draft.pinned());
        }
        return Exit.DONE;
    }

    private int bring(VisitProblem problem) throws IOException {
        Draft draft = begin("导入表格");
        Plan edited = new RosterEdits(problem, draft.plan()).read(imported);
        List<DutyChange> changes = DutyChange.between(draft.plan(), edited);
        changes.forEach(c -> options.told().println("改动：" + c.duty() + "：" + RosterMending.at(problem, c.was()) + " → "
                + RosterMending.at(problem, c.now())));
        options.told().println("导入 " + changes.size() + " 项改动。");
        Analysis analysis = write(problem, "导入", edited, draft.pinned());
        analysis.broken().forEach(b -> options.told().println("违反：" + b));
        return analysis.holds() ? Exit.DONE : Exit.FAULTS;
    }

    private int mend(VisitProblem problem, Circumstances more) throws IOException {
        Draft published = begin("修复和调换");
        LocalDateTime at = now == null ? LocalDateTime.now(WorkCalendar.ZONE) : now;
        RosterMending mending = new RosterMending(problem, published, at, options.told());
        if (swapped != null && take < 1) {
            return mending.swaps(swapped).isEmpty() ? Exit.FAULTS : Exit.DONE;
        }
        Candidate mended = swapped != null ? mending.swapped(swapped, take) : mending.repair(more, at, budget());
        write(problem, mended.name(), mended.plan(), published.pinned());
        return mended.broken().isEmpty() ? Exit.DONE : Exit.FAULTS;
    }

    private int analyse(VisitProblem problem, Draft draft, SettingFiles files) throws IOException {
        PrintWriter shown = options.shown();
        Analysis found = Analysis.of(problem, draft.plan());
        shown.println("违反 " + found.broken().size() + " 处，代价 " + -found.soft() + "。");
        found.broken().forEach(b -> shown.println("违反：" + b));
        found.misplaced().forEach(m -> shown.println("放错：" + m));
        found.fairness().forEach(f -> shown.println(f.rank().name() + "：负担最大与最小差 " + f.spread() + " 个半天"));
        found.receptions().stream().filter(r -> !r.isMet()).forEach(r -> shown.println("次数不足：" + r.leader().label()
                + " " + r.cycle() + " 应 " + r.required() + " 次，安排 " + r.planned() + " 次"));
        outputs.give(problem, "", draft, found, "", options);
        if (carried != null) {
            String next = new NextLeaders(Carry.of(problem, draft.plan())).text(files.texts().get(LEADERS));
            options.results().write(carried, to -> to.write(next.getBytes(StandardCharsets.UTF_8)));
        }
        return found.holds() ? Exit.DONE : Exit.FAULTS;
    }

    private int solve(VisitProblem problem) throws IOException {
        Draft begin = start == null ? null : PlanFile.read(start);
        PrintWriter told = options.told();
        List<Candidate> found = new SolveWork(problem, begin, chosen(), budget()).run(Telling.NONE);
        boolean holds = true;
        for (Candidate candidate : found) {
            Analysis analysis = Analysis.of(problem, candidate.plan());
            holds &= analysis.holds();
            told.println(candidate.name() + "：" + (analysis.holds() ? "没有违反" : "违反 " + analysis.broken().size() + " 处")
                    + "，代价 " + -candidate.measure().soft() + "，各职级负担差 " + candidate.measure().spreads());
            analysis.broken().forEach(b -> told.println("违反：" + b));
            outputs.write(problem, candidate.name(), new Draft(candidate.plan(), begin == null ? Set.of() : begin.pinned()),
                    analysis, found.size() > 1 ? "-" + candidate.name() : "", options);
        }
        if (found.size() > 1) {
            new RosterTable(found.stream().map(c -> new RosterTable.Row(c.measure(), c.broken().size())).toList()).print(told);
        }
        return holds ? Exit.DONE : Exit.FAULTS;
    }

    private Analysis write(VisitProblem problem, String name, Plan plan, Set<String> pinned) throws IOException {
        Analysis analysis = Analysis.of(problem, plan);
        outputs.write(problem, name, new Draft(plan, pinned), analysis, "", options);
        return analysis;
    }

    private Draft begin(String what) throws IOException {
        if (start == null) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, what + "要用 --start 写明是哪一份排班。");
        }
        return PlanFile.read(start);
    }

    private Period period() {
        try {
            return new Period(from, to == null ? from : to);
        } catch (IllegalArgumentException wrong) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, wrong.getMessage() + "。");
        }
    }

    private SearchSetting budget() {
        return budget.of(SearchSetting::seconds, SearchSetting::steps,
                SearchSetting.seconds(happened == null ? SOLVE_SECONDS : REPAIR_SECONDS)).withSeed(options.seed());
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
