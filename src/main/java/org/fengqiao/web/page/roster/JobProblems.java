package org.fengqiao.web.page.roster;

import java.util.Optional;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.job.Asked;
import org.fengqiao.roster.job.VisitJob;
import org.fengqiao.web.api.roster.Asking;
import org.fengqiao.web.api.roster.JobAsk;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** The problems that searches are for. Reading a year's takes a while and pages ask every few seconds, so the last are kept. */
@Component
class JobProblems {

    private static final int KEPT = 4;

    /** The same may be asked twice about files that were changed between: each job keeps its own. */
    private record Key(String job, Asked asked) {
    }

    private final Asking asking;
    private final RosterDesk desk;
    private final ConcurrentLruCache<Key, Optional<VisitProblem>> known = new ConcurrentLruCache<>(KEPT, key ->
            read(key.asked()));

    JobProblems(Asking asking, RosterDesk desk) {
        this.asking = asking;
        this.desk = desk;
    }

    /** How the problem of a job that is for no roster yet is asked for again. */
    static JobAsk ask(Asked asked) {
        return new JobAsk(asked.place(), null, null, asked.first().toString(), asked.last().toString(), null, null, null,
                null, null, null, null);
    }

    /** Null where the settings came with the question and are not kept. */
    VisitProblem of(VisitJob job) {
        return known.get(new Key(job.id(), job.asked())).orElse(null);
    }

    private Optional<VisitProblem> read(Asked asked) {
        if (asked.roster() != null) {
            return Optional.of(desk.open(desk.find(asked.roster(), asked.version())).problem());
        }
        return Optional.ofNullable(asked.place()).map(place -> asking.meant(ask(asked)).problem());
    }
}
