package org.fengqiao.command;

import java.io.PrintWriter;
import java.time.LocalDateTime;
import java.util.List;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.explain.Comparison;
import org.fengqiao.planning.visits.office.Analysis;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.office.Draft;
import org.fengqiao.planning.visits.repair.Change;
import org.fengqiao.planning.visits.repair.Damage;
import org.fengqiao.planning.visits.repair.Swap;
import org.fengqiao.planning.visits.repair.SwapAdvice;
import org.fengqiao.planning.visits.roster.Assignment;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.solve.SearchSetting;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.roster.job.Candidate;
import org.fengqiao.roster.job.RepairWork;
import org.fengqiao.roster.job.Telling;

/** Mends a plan of a file by what has come up, and says on the way what could not stay, what changes, and why. */
final class RosterMending {

    private static final int SWAPS = 10;

    private final VisitProblem problem;
    private final Draft published;
    private final Damage damage;
    private final PrintWriter told;

    /** @param now Asia/Shanghai; what lies before stays */
    RosterMending(VisitProblem problem, Draft published, LocalDateTime now, PrintWriter told) {
        this.problem = problem;
        this.published = published;
        this.damage = Damage.at(now, problem, published.plan(), published.pinned());
        this.told = told;
        damage.affected().forEach((duty, reason) -> told.println("不能照旧：" + duty + "：" + reason));
        damage.dropped().forEach(duty -> told.println("不再需要：" + duty));
        if (damage.affected().isEmpty() && damage.dropped().isEmpty()) {
            told.println("没有任务受影响。");
        }
    }

    Candidate repair(Circumstances more, LocalDateTime now, SearchSetting setting) {
        Candidate mended = new RepairWork(damage, more, now.toLocalDate(), setting).run(Telling.NONE).get(0);
        mended.changes().forEach(this::tell);
        mended.late().forEach(late -> told.println("来不及：" + late.sentence() + "（" + late.basis() + "）"));
        mended.broken().forEach(b -> told.println("违反：" + b));
        return mended;
    }

    /** The smallest steps that mend one duty, the best first, each with its price. */
    List<Swap> swaps(String duty) {
        List<Swap> found = new SwapAdvice(damage).of(duty, SWAPS);
        for (int i = 0; i < found.size(); i++) {
            StringBuilder line = new StringBuilder().append(i + 1).append("\t违反 ").append(-found.get(i).hard())
                    .append("\t代价 ").append(-found.get(i).soft());
            found.get(i).moves().forEach(m -> line.append('\t').append(m.title()).append(" → ").append(m.leader())
                    .append(' ').append(m.to().day()));
            told.println(line);
        }
        return found;
    }

    /** @param number of the swap as it was told, from 1 */
    Candidate swapped(String duty, int number) {
        List<Swap> found = swaps(duty);
        if (number > found.size()) {
            throw new ProblemException(ProblemCode.INVALID_PARAMETER,
                    "--take 应在 1 到 " + found.size() + " 之间，任务「" + duty + "」只有这些调换可选。");
        }
        Plan plan = published.plan();
        for (Swap.Move move : found.get(number - 1).moves()) {
            plan = plan.with(move.duty(), move.to());
        }
        return new Candidate("调换", plan, Comparison.of("调换", problem, plan, published.plan()), 0,
                Analysis.of(problem, plan).broken(), List.of(), List.of());
    }

    private void tell(Change change) {
        told.println("改动：" + change.title() + "：" + at(problem, change.was()) + " → " + at(problem, change.now()) + "：" + change.reason());
    }

    /** Who and when, or that it is nobody. */
    static String at(VisitProblem problem, Assignment at) {
        return at == null ? "（无）" : problem.setting().leader(at.post()).map(l -> l.label(at.day())).orElse(at.post())
                + " " + at.day();
    }
}
