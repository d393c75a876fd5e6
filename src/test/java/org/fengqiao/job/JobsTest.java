package org.fengqiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.fengqiao.problem.ProblemException;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class JobsTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private JdbcClient jdbc;
    private Jobs jobs;

    @BeforeEach
    void open() {
        JdbcDataSource store = new JdbcDataSource();
        store.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(store).locations("classpath:db/migration").load().migrate();
        jdbc = JdbcClient.create(store);
        jobs = new Jobs(jdbc, Clock.systemUTC(), "this", true);
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void whatCameOfItIsKept() {
        Job done = ended(start(report -> {
            report.at(1, 2, () -> Map.of("n", 1));
            return Map.of("n", 2);
        }));
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.percent()).isEqualTo(100);
        assertThat(done.done()).as("the last word of the work was 1 of 2").isEqualTo(done.total()).isEqualTo(2);
        assertThat(done.outcome()).isEqualTo("{\"n\":2}");
        assertThat(done.asked()).isEqualTo("\"asked\"");
    }

    @Test
    void oneThatIsStoppedKeepsWhatItHadFound() throws InterruptedException {
        Job started = start(this::untilStopped);
        begun.await();

        jobs.stop(started.id());

        Job stopped = ended(started);
        assertThat(stopped.state()).isEqualTo(JobState.STOPPED);
        assertThat(stopped.outcome()).isEqualTo("{\"n\":7}");
        assertThat(stopped.percent()).isLessThan(100);
    }

    @Test
    void anotherInstanceStopsItThroughTheStore() throws InterruptedException {
        Job started = start(this::untilStopped);
        begun.await();
        try (Jobs other = new Jobs(jdbc, Clock.systemUTC(), "other", false)) {
            assertThat(other.find(started.id()).orElseThrow().state()).isEqualTo(JobState.RUNNING);
            other.stop(started.id());
        }
        assertThat(ended(started).state()).isEqualTo(JobState.STOPPED);
    }

    @Test
    void whatAStopOfTheServiceCutsOffIsToldAsInterrupted() throws InterruptedException {
        Job started = start(this::untilStopped);
        Job waiting = start(this::untilStopped);
        begun.await();

        jobs.close();

        for (Job job : new Job[] {started, waiting}) {
            Job left = jobs.find(job.id()).orElseThrow();
            assertThat(left.state()).isEqualTo(JobState.INTERRUPTED);
            assertThat(left.trouble()).contains("可以重新开始");
        }
    }

    @Test
    void whatAKilledProcessLeftIsToldAfterTheNextStart() {
        jdbc.sql("insert into job (id, kind, state, account, title, asked, done, total, stopping, instance, started_at,"
                + " touched_at) values ('killed', 'replay', 'running', 'a', 't', '{}', 1, 2, false, 'before', now(), now())")
                .update();
        try (Jobs next = new Jobs(jdbc, Clock.systemUTC(), "next", true)) {
            assertThat(next.find("killed").orElseThrow().state()).isEqualTo(JobState.INTERRUPTED);
        }
        assertThat(jobs.list(JobKind.REPLAY, null, 5)).extracting(Job::state).containsExactly(JobState.INTERRUPTED);
    }

    @Test
    void failuresAreToldInChineseAndQuoteNothingUnexpected() {
        assertThat(ended(start(report -> {
            throw new IOException("磁盘满了");
        })).trouble()).isEqualTo("磁盘满了");
        assertThat(ended(start(report -> {
            throw new IllegalStateException("secret words");
        })).trouble()).contains("IllegalStateException").doesNotContain("secret");
    }

    @Test
    void aQueueThatIsFullIsRefused() throws InterruptedException {
        start(this::untilStopped);
        begun.await();
        for (int i = 0; i < 20; i++) {
            start(report -> null);
        }
        assertThatThrownBy(() -> start(report -> null)).isInstanceOf(ProblemException.class).hasMessageContaining("排队");
        assertThat(jobs.list(JobKind.REPLAY, null, 50)).hasSize(21);
    }

    private Object untilStopped(Report report) {
        while (true) {
            report.at(1, 10, () -> Map.of("n", 7));
            begun.countDown();
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private Job start(Work work) {
        return jobs.start(Jobs.freshId(), JobKind.REPLAY, "tester", "试验", "asked", work);
    }

    private Job ended(Job job) {
        for (int asked = 0; asked < 10_000; asked++) {
            Job now = jobs.find(job.id()).orElseThrow();
            if (now.state().over()) {
                return now;
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        throw new AssertionError("the job does not end");
    }
}
