package org.fengqiao.roster.job;

import java.util.List;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.office.Circumstances;

/** What a job does. Run once. */
public sealed interface JobWork permits SolveWork, RepairWork {

    /** For which problem. */
    VisitProblem problem();

    /** What it will try, in order: names of variants. */
    List<String> parts();

    /** Seconds that it may take in all; 0 when it counts steps instead. */
    int seconds();

    /** What a repair takes up; null for a search. */
    Circumstances circumstances();

    /** @param telling is told of everything better */
    List<Candidate> run(Telling telling);

    /** From any thread: {@link #run} soon returns what it has. One that is asked before it began may forget it. */
    void stop();
}
