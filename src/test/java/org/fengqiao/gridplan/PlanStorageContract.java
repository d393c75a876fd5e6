package org.fengqiao.gridplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.planning.grids.plan.GridPlan;
import org.fengqiao.planning.visits.office.OfficeException;
import org.fengqiao.planning.visits.office.Signature;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What holds of stored grid plans on every database. */
abstract class PlanStorageContract {

    private static final Instant NOW = Instant.parse("2026-12-01T04:00:00Z");
    private static final Signature OFFICE = new Signature("scheduling", NOW, "");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final String SEAT = "gt-g01/网格员";
    private static final GridPlaces PLACES = new GridPlaces(Path.of(""));

    private PlanStore store;
    private PlanDesk desk;

    abstract DataSource database();

    @BeforeEach
    void migrate() {
        DataSource database = database();
        Flyway flyway = Flyway.configure().dataSource(database).cleanDisabled(false).load();
        flyway.clean();
        flyway.migrate();
        store = new PlanStore(JdbcClient.create(database),
                new Storage(new JdbcTransactionManager(database), Duration.ofSeconds(5), () -> { }));
        desk = new PlanDesk(store, PLACES, Clock.fixed(NOW, WorkCalendar.ZONE));
    }

    @Test
    void keepsEveryVersionAndTheFilesItWasMadeWith() {
        OfficePlan first = desk.create("gutang", " ", DAY, null, OFFICE);
        OfficePlan moved = desk.move(first.id(), 1, SEAT, "p02", OFFICE);
        desk.create("gutang", "又一份", DAY, null, OFFICE);

        assertThat(desk.find(first.id())).isEqualTo(moved);
        assertThat(desk.find(first.id(), 1)).isEqualTo(first);
        assertThat(first.title()).isEqualTo("古棠村网格安排 2027-01-01");
        assertThat(desk.version(first.id())).isEqualTo(2);
        assertThat(store.settings(first.settings())).isEqualTo(PLACES.files("gutang"));
        assertThat(desk.steps(first.id())).extracting(PlanStep::action)
                .containsExactly(PlanAction.CREATED, PlanAction.MOVED);
        assertThat(desk.list()).extracting(PlanEntry::title).containsExactlyInAnyOrder(first.title(), "又一份");
    }

    @Test
    void undoesAndRedoesStepByStepUntilSomethingElseIsDone() {
        String id = desk.create("gutang", null, DAY, null, OFFICE).id();
        desk.move(id, 1, SEAT, "p02", OFFICE);
        desk.move(id, 2, SEAT, "p03", OFFICE);
        assertThat(desk.undo(id, 3, OFFICE).holders()).containsEntry(SEAT, "p02");
        assertThat(desk.undo(id, 4, OFFICE).holders()).containsEntry(SEAT, "p01");
        assertThatThrownBy(() -> desk.undo(id, 5, OFFICE)).isInstanceOf(OfficeException.class);
        assertThat(desk.redo(id, 5, OFFICE).holders()).containsEntry(SEAT, "p02");
        assertThat(desk.redo(id, 6, OFFICE).holders()).containsEntry(SEAT, "p03");
        assertThatThrownBy(() -> desk.redo(id, 7, OFFICE)).hasMessageContaining("没有可以重做的修改");

        desk.undo(id, 7, OFFICE);
        desk.pin(id, 8, SEAT, true, OFFICE);
        assertThatThrownBy(() -> desk.redo(id, 9, OFFICE)).as("something else was done")
                .isInstanceOf(OfficeException.class);
        assertThat(desk.undo(id, 9, OFFICE).pins()).isEmpty();
    }

    @Test
    void letsNobodyWriteOverWhatSomebodyElseWrote() {
        String id = desk.create("gutang", null, DAY, new GridPlan(java.util.Map.of(SEAT, "p01")), OFFICE).id();
        desk.move(id, 1, SEAT, "p02", new Signature("另一人", NOW, ""));

        assertThatThrownBy(() -> desk.move(id, 1, SEAT, "p03", OFFICE)).isInstanceOf(ProblemException.class)
                .hasMessageContaining("另一人 已改人到第 2 版");
        assertThat(store.save(desk.find(id, 1), 1, PlanAction.MOVED, OFFICE, () -> { })).isEmpty();
        assertThat(desk.find(id).holders()).containsEntry(SEAT, "p02");
    }

    @Test
    void aVersionThatCannotBeFollowedThroughDoesNotCount() {
        OfficePlan plan = desk.create("gutang", null, DAY, null, OFFICE);

        assertThatThrownBy(() -> store.save(plan, 1, PlanAction.PUBLISHED, OFFICE, () -> {
            throw new IllegalStateException("the directory cannot be written");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(desk.steps(plan.id())).extracting(PlanStep::version).isEqualTo(List.of(1));
        assertThat(desk.version(plan.id())).isEqualTo(1);
    }
}
