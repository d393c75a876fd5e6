package org.fengqiao.roster.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.fengqiao.planning.Progress;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.problem.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VisitJobsTest {

    private static final VisitJob.Origin ORIGIN = new VisitJob.Origin("scheduling", "town", null, 0);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final VisitJobs jobs = new VisitJobs(1, 1, Clock.systemUTC());

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void asManyRunAndWaitAsMayAndTheNextIsRefused() throws InterruptedException {
        Endless first = new Endless();
        VisitJob running = jobs.submit(ORIGIN, first);
        first.begun.await();
        VisitJob waiting = jobs.submit(ORIGIN, new Endless());

        assertThatThrownBy(() -> jobs.submit(ORIGIN, new Endless())).isInstanceOf(ProblemException.class)
                .hasMessageContaining("已有 1 个求解在进行、1 个在排队");
        assertThat(running.now().state()).isEqualTo(JobState.RUNNING);
        assertThat(waiting.now().state()).isEqualTo(JobState.WAITING);
        assertThat(running.now().secondsLeft()).isBetween(0L, 600L);
        assertThat(jobs.all()).containsExactly(waiting, running);
    }

    @Test
    void oneThatWaitsEndsAtOnceAndOneThatRunsEndsWithWhatItHas() throws InterruptedException {
        Endless first = new Endless();
        VisitJob running = jobs.submit(ORIGIN, first);
        first.begun.await();
        VisitJob waiting = jobs.submit(ORIGIN, new Endless());

        assertThat(jobs.stop(waiting.id()).now().state()).isEqualTo(JobState.STOPPED);
        VisitJob.Moment ended = jobs.stop(running.id()).now();

        assertThat(ended.state()).isEqualTo(JobState.STOPPED);
        assertThat(ended.improvements()).containsExactly(new Improvement("唯一", 1, 0, -5));
        assertThat(ended.secondsLeft()).isNull();
    }

    @Test
    void allEndWithTheProcessAndSaySo() throws InterruptedException {
        Endless first = new Endless();
        VisitJob running = jobs.submit(ORIGIN, first);
        first.begun.await();

        jobs.close();

        assertThat(running.await(LONG)).isTrue();
        assertThat(running.now().note()).isEqualTo("服务停止，求解随之结束。");
        assertThatThrownBy(() -> jobs.find("x")).hasMessageContaining("服务重启");
    }

    @Test
    void aFailureIsToldWithoutWhatItSaid() {
        VisitJob job = jobs.submit(ORIGIN, new Endless() {
            @Override
            public List<Candidate> run(Telling telling) {
                throw new IllegalStateException("secret");
            }
        });

        VisitJob.Moment ended = jobs.await(job.id(), LONG).now();

        assertThat(ended.state()).isEqualTo(JobState.FAILED);
        assertThat(ended.note()).contains("IllegalStateException").doesNotContain("secret");
    }

    /** Runs until it is stopped. */
    private static class Endless implements JobWork {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch stopped = new CountDownLatch(1);

        @Override
        public VisitProblem problem() {
            return null;
        }

        @Override
        public List<String> parts() {
            return List.of("唯一");
        }

        @Override
        public int seconds() {
            return 600;
        }

        @Override
        public List<Candidate> run(Telling telling) {
            telling.improved(0, new Progress(1, 0, -5, 0));
            begun.countDown();
            try {
                stopped.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        }

        @Override
        public void stop() {
            stopped.countDown();
        }
    }
}
