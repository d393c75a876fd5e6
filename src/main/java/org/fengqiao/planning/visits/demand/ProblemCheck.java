package org.fengqiao.planning.visits.demand;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.Findings;

/** What is missing, contradictory or impossible, told before anything is searched for. */
public final class ProblemCheck {

    private ProblemCheck() {
    }

    /** Errors make a feasible roster impossible; warnings do not. */
    public static List<Finding> check(VisitProblem problem) {
        Findings findings = new Findings();
        new NobodyCheck(problem).check(findings);
        new PlausibilityCheck(problem, findings).check();
        new SupplyCheck(problem).check(findings);
        if (problem.demands().isEmpty()) {
            findings.add(Finding.error("policy.yaml", 0, "安排", "这一期没有任何任务", "请检查周期、星期和案件的起止日期"));
        }
        return findings.all();
    }

    /** The same, and whether the roster can still be published in time. */
    public static List<Finding> check(VisitProblem problem, LocalDate today) {
        Findings findings = new Findings();
        check(problem).forEach(findings::add);
        LocalDate latest = problem.setting().policy().publication()
                .latest(problem.period().from(), problem.setting().calendar());
        if (today.isAfter(latest)) {
            findings.add(Finding.warning("policy.yaml", 0, "提前工作日", "第一天 " + problem.period().from() + " 的安排应在 "
                    + latest + " 前公布，今天是 " + today, "请说明迟延的原因后公布，或从晚些的日子排起"));
        }
        return findings.all();
    }
}
