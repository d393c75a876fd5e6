package org.fengqiao.web.api.roster;

import java.util.List;
import org.fengqiao.planning.Finding;
import org.fengqiao.planning.visits.demand.VisitProblem;

/** What the check before solving found. */
record CheckView(boolean possible, int duties, int candidates, List<FindingView> findings) {

    /** @param error whether no feasible roster can be; otherwise a warning */
    record FindingView(boolean error, String place, String message, String remedy) {
    }

    static CheckView of(VisitProblem problem, List<Finding> found) {
        return new CheckView(found.stream().noneMatch(Finding::isError), problem.demands().size(), problem.size(),
                found.stream().map(f -> new FindingView(f.isError(), f.file()
                        + (f.line() > 0 ? " 第 " + f.line() + " 行" : "") + (f.column().isEmpty() ? "" : "「" + f.column()
                        + "」"), f.message(), f.remedy())).toList());
    }
}
