package org.fengqiao.roster.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.job.JobState;
import org.fengqiao.job.Jobs;
import org.fengqiao.planning.Source;
import org.fengqiao.planning.visits.Town;
import org.fengqiao.planning.visits.demand.Period;
import org.fengqiao.planning.visits.demand.VisitProblem;
import org.fengqiao.planning.visits.office.Circumstances;
import org.fengqiao.planning.visits.repair.Damage;
import org.fengqiao.planning.visits.roster.Plan;
import org.fengqiao.planning.visits.setting.Absence;
import org.fengqiao.planning.visits.setting.AbsenceKind;
import org.fengqiao.planning.visits.setting.Half;
import org.fengqiao.planning.visits.solve.SearchSetting;
import org.fengqiao.planning.visits.solve.Variant;
import org.fengqiao.problem.ProblemException;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class VisitJobsTest {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Period MARCH = Period.month(2026, 3);
    private static final SearchSetting SHORT = SearchSetting.steps(500);

    private final VisitProblem problem = new Town().problem(MARCH);
    private JdbcClient jdbc;
    private Jobs rows;
    private VisitJobs jobs;

    @BeforeEach
    void open() {
        JdbcDataSource store = new JdbcDataSource();
        store.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(store).locations("classpath:db/migration").load().migrate();
        jdbc = JdbcClient.create(store);
        start();
    }

    @AfterEach
    void close() {
        rows.close();
    }

    @Test
    void whatASearchFoundSurvivesARestart() {
        VisitJob done = ended(search(Variant.AS_WRITTEN, Variant.FAIRER));
        rows.close();
        start();

        VisitJob later = jobs.find(done.id());

        assertThat(later.state()).isEqualTo(JobState.DONE);
        assertThat(later.found()).isEqualTo(done.found());
        assertThat(later.found().candidates()).extracting(Candidate::name).containsExactly("按现有权重", "更均衡");
        assertThat(later.plan("更均衡")).isPresent();
        assertThat(later.asked().duties()).isEqualTo(problem.demands().size());
    }

    @Test
    void oneThatTheServiceCutsOffKeepsItsBest() {
        VisitJob running = submit(new SolveWork(problem, null, List.of(Variant.AS_WRITTEN), SearchSetting.seconds(600)));
        while (jobs.find(running.id()).found().best() == null) {
            running = jobs.await(running.id(), Duration.ofMillis(300));
        }
        assertThat(running.secondsLeft()).isBetween(300L, 600L);
        rows.close();
        start();

        VisitJob cut = jobs.find(running.id());

        assertThat(cut.state()).isEqualTo(JobState.INTERRUPTED);
        assertThat(cut.note()).contains("服务停止");
        assertThat(cut.plan("按现有权重").orElseThrow().assignments()).hasSameSizeAs(problem.demands());
    }

    @Test
    void oneThatIsEndedTellsWhatItHasAndWhatIsLeft() {
        VisitJob running = submit(new SolveWork(problem, null, List.of(Variant.AS_WRITTEN, Variant.FAIRER),
                SearchSetting.seconds(600)));
        while (jobs.find(running.id()).found().best() == null) {
            jobs.await(running.id(), Duration.ofMillis(300));
        }

        VisitJob ended = jobs.stop(running.id());

        assertThat(ended.state()).isEqualTo(JobState.STOPPED);
        assertThat(ended.secondsLeft()).isNull();
        assertThat(ended.found().candidates()).singleElement().satisfies(c -> {
            assertThat(c.unused()).isGreaterThan(0.5);
            assertThat(c.plan().assignments()).hasSameSizeAs(problem.demands());
        });
    }

    @Test
    void aRepairIsEndedLikewiseAndKeepsWhatItTakesUp() {
        Plan published = ended(search(Variant.AS_WRITTEN)).plan(null).orElseThrow();
        Circumstances illness = new Circumstances(List.of(new Absence("a", LocalDate.of(2026, 3, 9),
                LocalDate.of(2026, 3, 20), Half.WHOLE_DAY, AbsenceKind.ILLNESS, "", new Source("修复", 0, ""))), List.of(),
                List.of(), Set.of(), List.of());
        Damage damage = new Damage(VisitProblem.of(illness.applied(problem.setting()), MARCH), published,
                LocalDate.of(2026, 3, 9), Set.of());
        VisitJob running = submit(new RepairWork(damage, illness, LocalDate.of(2026, 3, 8), SearchSetting.seconds(600)));
        while (jobs.find(running.id()).found().best() == null) {
            jobs.await(running.id(), Duration.ofMillis(300));
        }

        VisitJob ended = jobs.stop(running.id());

        assertThat(ended.state()).isEqualTo(JobState.STOPPED);
        assertThat(ended.asked().circumstances()).isEqualTo(illness);
        assertThat(ended.found().candidates()).singleElement().satisfies(c -> {
            assertThat(c.changes()).isNotEmpty();
            assertThat(c.broken()).isEmpty();
            assertThat(c.plan().assignments()).hasSameSizeAs(published.assignments());
            assertThat(c.late()).allSatisfy(l -> assertThat(l.basis()).startsWith("policy.yaml"));
        });
    }

    @Test
    void searchesAndRepairsAreListedTheNewestFirstAndOtherJobsAreNotFound() {
        VisitJob first = ended(search(Variant.AS_WRITTEN));
        VisitJob second = ended(search(Variant.LESS_TRAVEL));
        assertThat(jobs.all()).extracting(VisitJob::id).containsExactly(second.id(), first.id());
        assertThatThrownBy(() -> jobs.find("x")).isInstanceOf(ProblemException.class).hasMessageContaining("没有求解任务「x」");
    }

    private void start() {
        rows = new Jobs(jdbc, Clock.systemUTC(), "this", true);
        jobs = new VisitJobs(rows, Clock.systemUTC());
    }

    private VisitJob search(Variant... variants) {
        return submit(new SolveWork(problem, null, List.of(variants), SHORT));
    }

    private VisitJob submit(JobWork work) {
        return jobs.submit("scheduling", "town", null, 0, work);
    }

    private VisitJob ended(VisitJob job) {
        VisitJob ended = jobs.await(job.id(), LONG);
        assertThat(ended.note()).isEmpty();
        return ended;
    }
}
