package org.fengqiao.roster.job;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fengqiao.job.Job;
import org.fengqiao.job.JobKind;
import org.fengqiao.job.JobState;
import org.fengqiao.job.Jobs;
import org.fengqiao.job.StoppableWork;
import org.fengqiao.json.Json;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/** Searches and repairs of rosters as jobs: left, come back to, and still there after a restart. */
public final class VisitJobs {

    private static final int SHOWN = 30;
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration ENDING = Duration.ofSeconds(20);
    private static final int LOOK = 100;

    private final Jobs jobs;
    private final Clock clock;

    public VisitJobs(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * @param place   name of the settings folder, or null
     * @param roster  id of the roster that it is for, or null
     * @param version of that roster, or 0
     * @throws ProblemException when too many wait already
     */
    public VisitJob submit(String account, String place, String roster, int version, JobWork work) {
        Asked asked = Asked.of(place, roster, version, work);
        JobKind kind = asked.repairs() ? JobKind.ROSTER_REPAIR : JobKind.ROSTER;
        jobs.startedBefore(kind, clock.instant().minus(KEPT)).stream().filter(j -> j.state().over())
                .forEach(j -> jobs.remove(j.id()));
        return read(jobs.start(Jobs.freshId(), kind, account, asked.name() + kind.label(), asked,
                new StoppableWork(new RunningSearch(work))));
    }

    /** @throws ProblemException when there is none */
    public VisitJob find(String id) {
        return read(row(id));
    }

    /** The newest first, searches and repairs, without what they found. */
    public List<VisitJob> all() {
        return Stream.of(JobKind.ROSTER, JobKind.ROSTER_REPAIR).flatMap(k -> jobs.list(k, null, SHOWN).stream())
                .sorted(Comparator.comparing(Job::startedAt).reversed()).limit(SHOWN).map(this::read).toList();
    }

    /** The job once it is over, or as it is when the time is up. */
    public VisitJob await(String id, Duration most) {
        long until = System.nanoTime() + most.toNanos();
        Job job = row(id);
        try {
            while (!job.state().over() && System.nanoTime() < until) {
                TimeUnit.MILLISECONDS.sleep(LOOK);
                job = row(id);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return read(job);
    }

    /** Ends the job and waits for what it has; one that still waits is only told to end. */
    public VisitJob stop(String id) {
        boolean waits = row(id).state() == JobState.WAITING;
        jobs.stop(id);
        return waits ? find(id) : await(id, ENDING);
    }

    private Job row(String id) {
        return jobs.find(id).filter(j -> j.kind() == JobKind.ROSTER || j.kind() == JobKind.ROSTER_REPAIR)
                .orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_JOB, "没有求解任务「" + id + "」，或已经过了保留的 "
                        + KEPT.toDays() + " 天；请重新提交。"));
    }

    private VisitJob read(Job job) {
        return VisitJob.of(job, Json.mapper().readValue(job.asked(), Asked.class), job.outcome() == null
                ? Found.NOTHING : Json.mapper().readValue(job.outcome(), Found.class), clock.instant());
    }
}
