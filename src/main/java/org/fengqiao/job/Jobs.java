package org.fengqiao.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.fengqiao.json.Json;
import org.fengqiao.problem.ProblemCode;
import org.fengqiao.problem.ProblemException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts, finds and stops long work. Safe for any number of threads and instances. */
public final class Jobs implements AutoCloseable {

    private static final int WAITING = 20;
    private static final int SECONDS_TO_END = 20;
    /** An open row that its instance has not touched for so long belongs to one that is gone. */
    private static final Duration GONE = Duration.ofMinutes(3);
    private static final String LEFT = "服务在做到这里时停止或重启，没有做完；可以重新开始。";

    private final JobRows rows;
    private final Clock clock;
    private final String instance;
    private final Map<String, RunningJob> mine = new ConcurrentHashMap<>();
    private final Map<JobKind, ThreadPoolExecutor> threads = new EnumMap<>(JobKind.class);
    private volatile boolean closing;

    /**
     * @param instance what other instances on the same store call this one
     * @param alone    whether there can be no other instance: then all that was left open is over
     */
    public Jobs(JdbcClient jdbc, Clock clock, String instance, boolean alone) {
        this.rows = new JobRows(jdbc);
        this.clock = clock;
        this.instance = instance;
        if (alone) {
            rows.interruptAll(LEFT);
        }
        for (JobKind kind : JobKind.values()) {
            threads.put(kind, new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING),
                    work -> new Thread(work, "job-" + kind.code())));
        }
    }

    /** An id for a job that is about to be started, for naming its files. */
    public static String freshId() {
        return UUID.randomUUID().toString();
    }

    /**
     * Queues the work and returns at once.
     *
     * @param asked written as JSON into {@link Job#asked()}
     * @throws ProblemException if too many jobs of the kind wait already
     */
    public Job start(String id, JobKind kind, String account, String title, Object asked, Work work) {
        Instant now = clock.instant();
        Job job = new Job(id, kind, JobState.WAITING, account, title, Json.mapper().writeValueAsString(asked), 0, 0,
                null, null, false, instance, now, now);
        RunningJob running = new RunningJob(rows, clock, id, work, () -> closing, () -> touchWaiting(id));
        mine.put(id, running);
        try {
            rows.add(job);
            threads.get(kind).execute(() -> {
                try {
                    running.run();
                } finally {
                    mine.remove(id);
                }
            });
        } catch (RejectedExecutionException full) {
            mine.remove(id);
            rows.remove(id);
            throw new ProblemException(ProblemCode.JOBS_FULL, "已有 " + WAITING + " 个" + kind.label()
                    + "任务在排队，请等前面的做完，或先停掉不要的。");
        } catch (RuntimeException notStored) {
            mine.remove(id);
            throw notStored;
        }
        return job;
    }

    public Optional<Job> find(String id) {
        return rows.find(id).map(this::seen);
    }

    /** The latest, newest first, without outcomes. @param account null for those of everybody */
    public List<Job> list(JobKind kind, String account, int limit) {
        return rows.list(kind, account, limit).stream().map(this::seen).toList();
    }

    /** Jobs of the kind that were started before then, with outcomes. */
    public List<Job> startedBefore(JobKind kind, Instant then) {
        return rows.startedBefore(kind, then).stream().map(this::seen).toList();
    }

    /** Asks it to stop; one that is over stays as it is. It may run on for a few seconds on another instance. */
    public void stop(String id) {
        rows.askToStop(id);
        RunningJob running = mine.get(id);
        if (running != null) {
            running.stop();
        }
    }

    /** Forgets a job that is over. */
    public void remove(String id) {
        rows.remove(id);
    }

    /** What other instances left behind is told as interrupted; should they go on, as running again. */
    private Job seen(Job job) {
        boolean left = !job.state().over() && !mine.containsKey(job.id())
                && (job.instance().equals(instance) || job.touchedAt().plus(GONE).isBefore(clock.instant()));
        return left ? rows.find(job.id()).filter(now -> now.state().over())
                .orElseGet(() -> job.ended(JobState.INTERRUPTED, LEFT)) : job;
    }

    /** While one job runs, those that wait behind it show other instances that they are not forgotten. */
    private void touchWaiting(String running) {
        rows.touch(mine.keySet().stream().filter(id -> !id.equals(running)).toList(), clock.instant());
    }

    /** Ends what runs and waits for it, for a while; all of it is told as interrupted. */
    @Override
    public void close() {
        closing = true;
        threads.values().forEach(ThreadPoolExecutor::shutdown);
        try {
            for (ThreadPoolExecutor kind : threads.values()) {
                if (!kind.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                    kind.shutdownNow();
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } catch (DataAccessException gone) {
            // Another instance, or this one at its next start, will tell them as interrupted.
        }
    }
}
