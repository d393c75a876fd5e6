package org.fengqiao.roster.job;

import java.util.List;
import org.fengqiao.planning.visits.demand.VisitProblem;

/** What a job does. Run once, on a thread of the pool. */
public interface JobWork {

    /** For which problem. */
    VisitProblem problem();

    /** What it will try, in order: names of variants. */
    List<String> parts();

    /** Seconds that it may take in all; 0 when it counts steps instead. */
    int seconds();

    /** @param telling is told of everything better */
    List<Candidate> run(Telling telling);

    /** From any thread: {@link #run} soon returns what it has. */
    void stop();
}
