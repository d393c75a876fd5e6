package org.fengqiao.service.bulk;

import org.fengqiao.job.Job;
import org.fengqiao.job.JobKind;
import org.fengqiao.job.Jobs;
import org.fengqiao.json.Json;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.service.Basis;

/** Replays of a period as jobs. */
public final class ReplayJobs {

    private final Jobs jobs;
    private final BulkReplay bulk;
    private final ReplayBases bases;

    public ReplayJobs(Jobs jobs, BulkReplay bulk, ReplayBases bases) {
        this.jobs = jobs;
        this.bulk = bulk;
        this.bases = bases;
    }

    /**
     * Reads what to replay under, and begins. What the folder holds now counts, whatever is written into it later.
     *
     * @throws ProblemException if the folder has faults or too many jobs wait
     * @throws org.fengqiao.receipt.store.StoreException if a revision was never in force here
     */
    public Job start(ReplayQuestion question, String account) {
        Basis basis = bases.of(question);
        return jobs.start(Jobs.freshId(), JobKind.REPLAY, account, question.title(), question,
                report -> bulk.run(question.search(), basis, report::at));
    }

    /** What it has shown so far; null before anything was written down. */
    public static ReplayOutcome outcome(Job job) {
        return job.outcome() == null ? null : Json.mapper().readValue(job.outcome(), ReplayOutcome.class);
    }

    /** What was asked for. */
    public static ReplayQuestion question(Job job) {
        return Json.mapper().readValue(job.asked(), ReplayQuestion.class);
    }
}
