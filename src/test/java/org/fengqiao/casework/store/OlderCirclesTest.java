package org.fengqiao.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.fengqiao.casework.access.Involved;
import org.fengqiao.casework.access.Sight;
import org.fengqiao.casework.light.UnitArrears;
import org.fengqiao.receipt.Database;
import org.fengqiao.receipt.Servers;
import org.fengqiao.receipt.store.Columns;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A register written before there were circles is counted as one written since. */
@ParameterizedClass
@EnumSource(Database.class)
@ExtendWith(Servers.class)
class OlderCirclesTest {

    private static final Sight OF_A = new Sight(null, null, "a", null, null, Set.of("a"), false);
    private static final Sight OF_B = new Sight(null, null, "b", null, null, Set.of("b"), false);
    private static final Sight OF_CLERK = new Sight("clerk two", null, null, null, null, Set.of(), false);

    @Parameter
    private Database database;

    @TempDir
    private Path folder;
    private HikariDataSource pool;
    private JdbcClient jdbc;

    @BeforeEach
    void migrate(Servers servers) {
        pool = servers.old(database, folder, "76");
        jdbc = JdbcClient.create(pool);
        matter("m1", "a");
        matter("m2", "a");
        matter("m3", "b");
        matter("m4", "a");
        jdbc.sql("insert into casework_accused (matter, body) values ('m4', 'b')").update();
        jdbc.sql("insert into casework_accusation (matter) values ('m4')").update();
        jdbc.sql("insert into casework_raised (matter, number, kind, demand, text, entry, at)"
                + " select id, 1, '鸣哨', '1', '一句话', 1, entered_at from casework_matter where id = 'm2'").update();
        Flyway.configure().dataSource(pool).locations("classpath:db/migration").load().migrate();
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private void matter(String id, String body) {
        Object at = Columns.of(ListedRows.START);
        jdbc.sql("insert into casework_matter (id, sequence, channel, form, people, place, received_at, entered_at, stage,"
                        + " body, pack, policy_revision, done_at, stand) values (?, 1, '12345', 'visit', 2, '440304005', ?, ?,"
                        + " 'done', ?, 'p', 'r', ?, ?)").params(id, at, at, body, at, new byte[0]).update();
        jdbc.sql("insert into casework_involved (matter, relation, who, entered_at) values (?, 'handling', ?, ?),"
                + " (?, 'registered', 'clerk two', ?)").params(id, body, at, id, at).update();
        jdbc.sql("insert into casework_duty (matter, id, demand, action, body, by_true, by_recorded, counted, owed, due_at)"
                + " values (?, 'd1', '1', '答复', ?, 'breached', 'breached', 'breached', true, ?)").params(id, body, at).update();
    }

    @Test
    void everyReaderCountsWhatItSees() {
        assertThat(arrears(OF_A)).containsExactly(new UnitArrears("a", 2, 1, 1));
        assertThat(arrears(OF_B)).containsExactly(new UnitArrears("b", 1, 1, 0));
        assertThat(arrears(OF_CLERK)).containsExactly(new UnitArrears("a", 2, 1, 1), new UnitArrears("b", 1, 1, 0));
        assertThat(arrears(Sight.ALL)).containsExactly(new UnitArrears("a", 3, 1, 1), new UnitArrears("b", 1, 1, 0));
        assertThat(new Counters(jdbc, 5).of(null, ListedRows.START, ListedRows.START.plusSeconds(1), OF_CLERK))
                .filteredOn(counter -> Set.of("来访人次", "办结率").contains(counter.name()))
                .extracting(Counter::count).containsExactly(6L, 3L);
        assertThat(jdbc.sql("select count(*) from casework_circle").query(Long.class).single()).isEqualTo(3);
    }

    @Test
    void whoHasToDoWithItNextSeesIt() {
        new InvolvedRows(jdbc).write("m1", new Involved(Set.of(), Set.of("b"), Set.of(), Set.of(), false));

        assertThat(arrears(OF_A)).containsExactly(new UnitArrears("a", 1, 1, 1));
        assertThat(arrears(OF_B)).containsExactly(new UnitArrears("a", 1, 1, 0), new UnitArrears("b", 1, 1, 0));
    }

    private List<UnitArrears> arrears(Sight sight) {
        return new RaisedRows(jdbc).arrears(ListedRows.START.plus(Duration.ofDays(1)), sight);
    }
}
