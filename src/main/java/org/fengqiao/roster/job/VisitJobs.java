package org.fengqiao.roster.job;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;

/** All searches of this process: so many at a time, so many waiting, the latest kept to be looked at. */
public final class VisitJobs implements AutoCloseable {

    private static final int KEPT = 30;
    private static final Duration ENDING = Duration.ofSeconds(20);
    private static final String CLOSED = "服务停止，求解随之结束。";

    private final Clock clock;
    private final ThreadPoolExecutor threads;
    private final Map<String, VisitJob> jobs = new LinkedHashMap<>();

    /**
     * @param atOnce  searches side by side; each uses one processor
     * @param waiting searches that may wait
     */
    public VisitJobs(int atOnce, int waiting, Clock clock) {
        this.clock = clock;
        this.threads = new ThreadPoolExecutor(atOnce, atOnce, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting),
                work -> {
                    Thread thread = new Thread(work, "roster-job");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** @throws ProblemException when too many are running and waiting already */
    public VisitJob submit(VisitJob.Origin origin, JobWork work) {
        VisitJob job = new VisitJob(UUID.randomUUID().toString(), origin, work, clock.instant());
        try {
            threads.execute(job::run);
        } catch (RejectedExecutionException full) {
            throw new ProblemException(ProblemCode.TOO_MANY_ROSTER_JOBS, "已有 " + threads.getMaximumPoolSize()
                    + " 个求解在进行、" + threads.getQueue().size() + " 个在排队，请等其中一个完成，或先结束一个。");
        }
        keep(job);
        return job;
    }

    public VisitJob find(String id) {
        synchronized (jobs) {
            VisitJob job = jobs.get(id);
            if (job == null) {
                throw new ProblemException(ProblemCode.UNKNOWN_ROSTER_JOB, "没有求解任务「" + id
                        + "」。求解任务只在服务运行期间保留，服务重启或之后又有 " + KEPT + " 个任务，它就不在了；请重新提交。");
            }
            return job;
        }
    }

    /** The newest first. */
    public List<VisitJob> all() {
        synchronized (jobs) {
            List<VisitJob> all = new ArrayList<>(jobs.values());
            Collections.reverse(all);
            return all;
        }
    }

    /** The job once it has ended, or as it is when the time is over. */
    public VisitJob await(String id, Duration most) {
        VisitJob job = find(id);
        try {
            job.await(most);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return job;
    }

    /** Ends the job and waits for what it has. */
    public VisitJob stop(String id) {
        find(id).stop("已按要求提前结束。");
        return await(id, ENDING);
    }

    private void keep(VisitJob job) {
        synchronized (jobs) {
            jobs.put(job.id(), job);
            jobs.values().stream().filter(j -> j.now().state().ended()).map(VisitJob::id)
                    .limit(Math.max(0, jobs.size() - KEPT)).toList().forEach(jobs::remove);
        }
    }

    /** Ends every search; those that wait never begin. */
    @Override
    public void close() {
        threads.shutdown();
        all().forEach(job -> job.stop(CLOSED));
        threads.shutdownNow();
    }
}
