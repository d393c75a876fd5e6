package org.fengqiao.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.planning.Answer;
import org.fengqiao.planning.Bar;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.explain.Alternative;
import org.fengqiao.planning.visits.explain.Effect;
import org.fengqiao.planning.visits.explain.Explainer;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.roster.Explanations;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** One question about the roster of a file: who else, when else, why, why not, and what a move would do. */
final class RosterQuestions {

    /** What is asked; one at a time. */
    private static final class Question {

        @Option(names = "--who-else", paramLabel = "任务", description = "还有谁能承担，按代价排列；加 --any-day 则各取最合适的一天")
        private String whoElse;

        @Option(names = "--when-else", paramLabel = "任务", description = "同一位领导还能哪天承担，按代价排列")
        private String whenElse;

        @Option(names = "--why", paramLabel = "任务", description = "为什么是这位领导、这一天")
        private String why;

        @Option(names = "--why-not", paramLabel = "任务", description = "为什么不是 --post 那位，或为什么不是 --on 那天")
        private String whyNot;

        @Option(names = "--move", paramLabel = "任务", description = "改给 --post、改到 --on 会怎样；写了 --out 就照改写出")
        private String moved;
    }

    @ArgGroup(exclusive = true)
    private Question asked;

    @Option(names = "--any-day", description = "与 --who-else 同用")
    private boolean anyDay;

    @Option(names = "--post", paramLabel = "岗位", description = "与 --why-not、--move 同用")
    private String post;

    @Option(names = "--on", paramLabel = "日期", description = "与 --why-not、--move 同用，例如 2026-03-09")
    private LocalDate day;

    boolean isAsked() {
        return asked != null;
    }

    boolean isMove() {
        return asked.moved != null;
    }

    /** Answers, and gives back the roster: with the move in it, where one was asked about. */
    Plan answer(VisitProblem problem, Plan plan, PrintWriter shown) {
        return Explanations.of(problem, plan, explainer -> {
            if (isMove()) {
                return moved(explainer, problem, plan, shown);
            }
            if (asked.whoElse != null) {
                list(anyDay ? explainer.whoElseAnyDay(asked.whoElse) : explainer.whoElse(asked.whoElse), shown);
            } else if (asked.whenElse != null) {
                list(explainer.whenElse(asked.whenElse), shown);
            } else {
                tell(asked.why != null ? explainer.why(asked.why) : whyNot(explainer), shown);
            }
            return plan;
        });
    }

    private Answer whyNot(Explainer explainer) {
        if ((post == null) == (day == null)) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, "--why-not 要写 --post（问人）或 --on（问日子）中的一个。");
        }
        return post != null ? explainer.whyNot(asked.whyNot, post) : explainer.whyNot(asked.whyNot, day);
    }

    private Plan moved(Explainer explainer, VisitProblem problem, Plan plan, PrintWriter shown) {
        Optional<Assignment> was = plan.of(asked.moved);
        if (post == null && day == null || was.isEmpty() && (post == null || day == null)) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER, "--move 要写 --post、--on 或两个都写；还没有人的任务两个都要写。");
        }
        Assignment to = new Assignment(post == null ? was.get().post() : post, day == null ? was.get().day() : day);
        Effect effect = explainer.effect(asked.moved, to);
        if (effect.isBarred()) {
            Bar bar = effect.bars().get(0);
            throw OfficeException.conflict("不能改到那里：" + bar.sentence() + "。" + bar.remedy());
        }
        shown.println(problem.setting().leader(to.post()).map(l -> l.label(to.day())).orElse(to.post()) + " " + to.day()
                + "：" + price(effect.hard(), effect.soft()));
        effect.worse().forEach(p -> shown.println("会增加：" + p.reason().told()));
        effect.better().forEach(p -> shown.println("会消除：" + p.reason().told()));
        return plan.with(asked.moved, to);
    }

    private static void list(List<Alternative> others, PrintWriter shown) {
        if (others.isEmpty()) {
            shown.println("没有别的选择。");
        }
        others.forEach(o -> shown.println(o.leader() + "\t" + o.assignment().post() + "\t" + o.assignment().day() + "\t"
                + price(o.hard(), o.soft())));
    }

    private static void tell(Answer answer, PrintWriter shown) {
        shown.println(answer.summary() + "。");
        answer.reasons().forEach(reason -> shown.println("  " + reason + "。"));
    }

    private static String price(long hard, long soft) {
        return (hard < 0 ? "违反多 " + -hard + "，" : hard > 0 ? "违反少 " + hard + "，" : "")
                + (soft < 0 ? "代价多 " + -soft : soft > 0 ? "代价少 " + soft : "代价不变");
    }
}
