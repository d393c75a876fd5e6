package org.fengqiao.planning.visits.office;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.setting.Publication;

/** Which days a roster can no longer announce as early as the place has to. */
public final class LeadTime {

    private final VisitProblem problem;

    public LeadTime(VisitProblem problem) {
        this.problem = problem;
    }

    /** One sentence for every day that is published too late on {@code today}. */
    public List<String> late(Plan plan, LocalDate today) {
        Publication rule = problem.setting().policy().publication();
        return plan.assignments().values().stream().map(a -> a.day()).distinct().sorted()
                .filter(day -> today.isAfter(rule.latest(day, problem.setting().calendar())))
                .map(day -> day + " 应在 " + rule.latest(day, problem.setting().calendar()) + " 前公布").toList();
    }
}
