package org.fengqiao.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.fengqiao.receipt.Database;
import org.fengqiao.receipt.Servers;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** From each database to the other, with rows of every type of column. */
class MoveTest extends DatabaseTest {

    private static final OffsetDateTime AT = Instant.parse("2026-03-02T01:02:03.123456Z").atOffset(ZoneOffset.UTC);
    private HikariDataSource target;
    private JdbcClient there;

    @BeforeEach
    void fill(Servers servers) throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        target = servers.fresh(database == Database.H2 ? Database.POSTGRES : Database.H2, other);
        there = JdbcClient.create(target);
        jdbc.sql("insert into receipt_chain (matter, sequence, hash, recorded_at, wrapped_key) values ('甲', 1, 'h', ?, ?)")
                .params(AT, new byte[] {0, -1, 7}).update();
        for (int i = 1; i <= 3; i++) {
            jdbc.sql("insert into receipt_entry (matter, sequence, kind, hash, previous, recorded_at, client, statement)"
                    + " values ('甲', ?, 'decision', ?, 'p', ?, 'c', ?)").params(i, "h" + i, AT, new byte[] {1}).update();
        }
        jdbc.sql("insert into audit_seal (audit_day, statement, signing_key, signature) values (date '2026-03-02', ?, 'k', ?)")
                .params(new byte[600_000], new byte[0]).update();
        jdbc.sql("insert into job (id, kind, state, account, title, asked, done, total, stopping, instance, started_at,"
                + " touched_at) values ('j', 'k', 's', 'a', '标题', ?, 1, 2, true, 'i', ?, ?)")
                .params("长".repeat(50_000), AT, AT).update();
    }

    @AfterEach
    void closeTarget() {
        target.close();
    }

    @Test
    void everyRowArrivesAndNumbersGoOn() throws Exception {
        List<Move.Moved> moved = new Move(pool, target).run((table, rows) -> { });

        assertThat(moved).contains(new Move.Moved("receipt_entry", 3), new Move.Moved("job", 1),
                new Move.Moved("casework_matter", 0));
        assertThat(there.sql("select asked from job").query(String.class).single()).isEqualTo("长".repeat(50_000));
        assertThat(there.sql("select wrapped_key from receipt_chain").query(byte[].class).single())
                .containsExactly(0, -1, 7);
        there.sql("insert into receipt_entry (matter, sequence, kind, hash, previous, recorded_at, client, statement)"
                + " values ('甲', 4, 'decision', 'h4', 'p', ?, 'c', ?)").params(AT, new byte[] {1}).update();
        assertThat(there.sql("select max(id) from receipt_entry").query(Long.class).single()).isEqualTo(4);
        assertThat(rows("receipt_entry")).isEqualTo(3);
    }

    @Test
    void refusesATargetThatHoldsAnything() {
        there.sql("insert into audit_lane (lane, sequence, hash) values (1, 1, 'h')").update();

        assertThatThrownBy(() -> new Move(pool, target).run((table, rows) -> { })).isInstanceOf(MoveException.class)
                .hasMessageContaining("audit_lane").hasMessageContaining("空库");
        assertThat(there.sql("select count(*) from receipt_entry").query(Long.class).single()).isZero();
    }

    @Test
    void refusesATargetOfAnotherVersion() {
        there.sql("update \"flyway_schema_history\" set \"success\" = false where \"version\" = (select cast(max("
                + "cast(\"version\" as integer)) as varchar(9)) from \"flyway_schema_history\")").update();

        assertThatThrownBy(() -> new Move(pool, target).run((table, rows) -> { })).hasMessageContaining("另建一个空库");
    }

    @Test
    void afterAFailureNothingIsThereAndItCanBeBegunAgain() throws Exception {
        there.sql("alter table job add constraint never check (title <> '标题')").update();

        assertThatThrownBy(() -> new Move(pool, target).run((table, rows) -> { })).isInstanceOf(MoveException.class)
                .hasMessageContaining("重新执行");
        assertThat(there.sql("select count(*) from receipt_chain").query(Long.class).single()).isZero();

        there.sql("alter table job drop constraint never").update();
        assertThat(new Move(pool, target).run((table, rows) -> { })).contains(new Move.Moved("job", 1));
    }

    @Test
    void makesTheTablesInAnEmptyDatabase() throws Exception {
        DriverManagerDataSource empty = new DriverManagerDataSource(
                "jdbc:h2:file:" + folder.resolve("empty").resolve("fengqiao"), "sa", "");

        assertThat(new Move(pool, empty).run((table, rows) -> { })).contains(new Move.Moved("receipt_chain", 1));
    }
}
