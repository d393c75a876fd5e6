package org.fengqiao.web.page.roster;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.roster.RosterDesk;
import org.fengqiao.roster.job.Asked;
import org.fengqiao.roster.job.VisitJob;
import org.fengqiao.web.api.roster.Asking;
import org.fengqiao.web.api.roster.JobAsk;
import org.springframework.stereotype.Component;

/** The problems that searches are for. Reading a year's takes a while and pages ask every few seconds, so the last are kept. */
@Component
class JobProblems {

    private static final int KEPT = 4;

    private final Asking asking;
    private final RosterDesk desk;
    private final Map<String, VisitProblem> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, VisitProblem> eldest) {
            return size() > KEPT;
        }
    };

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
        synchronized (known) {
            return known.computeIfAbsent(job.id(), id -> read(job.asked()));
        }
    }

    private VisitProblem read(Asked asked) {
        if (asked.roster() != null) {
            return desk.open(desk.find(asked.roster(), asked.version())).problem();
        }
        return asked.place() == null ? null : asking.meant(ask(asked)).problem();
    }
}
