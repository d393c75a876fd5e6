package org.fengqiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.fengqiao.hash.Sha256;
import org.fengqiao.json.Json;
import org.fengqiao.receipt.Database;
import org.fengqiao.receipt.key.SigningKeys;
import org.fengqiao.receipt.key.TestKeys;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read and done stays written down, and whoever tampers is seen. */
class AuditLogTest extends DatabaseTest {

    private final MovableClock clock = new MovableClock();
    private final SigningKeys keys = TestKeys.signing();
    private AuditLog log;
    private AuditSeals seals;
    private AuditVerifier verifier;

    @BeforeEach
    void open() {
        log = new AuditLog(jdbc, storage, clock);
        log.begin();
        log.begin();
        seals = new AuditSeals(jdbc, storage, keys, clock);
        verifier = new AuditVerifier(jdbc, storage, keys);
    }

    @Test
    void tellsWhoTouchedAMatterAndWhatSomebodyDid() {
        note("clerk", AuditAction.READ, "m1");
        clock.forward(Duration.ofMinutes(1));
        note("leader", AuditAction.REVEALED, "m1");
        log.append(new AuditNote("clerk", "440304-信访局", AuditAction.EXPORTED, null, "matters.xlsx", 120));

        assertThat(log.ofMatter("m1", 10)).extracting(e -> e.statement().account()).containsExactly("leader", "clerk");
        assertThat(log.ofAccount("clerk", 10)).extracting(e -> e.statement().count()).containsExactlyInAnyOrder(120L, 1L);
        assertThat(verifier.verify()).isEqualTo(new AuditCheck(3, 0, null));
    }

    @Test
    void whatWasTouchedBeforeThereWasAColumnForItIsFound() {
        log.append(new AuditNote("admin", null, AuditAction.GRANTED, null, "account/zhang", 1));
        AuditStatement s = log.ofObject("account/zhang", 1).get(0).statement();
        byte[] earlier = Json.mapper().writeValueAsBytes(new AuditStatement(AuditStatement.WITHOUT_OBJECT, s.lane(),
                s.sequence(), s.previous(), s.at(), s.account(), s.body(), s.action(), s.matter(), s.object(), s.detail(),
                s.reason(), s.count()));
        jdbc.sql("update audit_entry set statement = ?, hash = ?, object = null")
                .params(earlier, Sha256.hex(earlier)).update();
        jdbc.sql("update audit_lane set searchable = false, hash = ? where lane = ?")
                .params(Sha256.hex(earlier), s.lane()).update();
        log.append(new AuditNote("admin", null, AuditAction.GRANTED, null, "account/li", 1));
        assertThat(log.ofObject("account/zhang", 10)).isEmpty();
        assertThat(verifier.verify()).isEqualTo(new AuditCheck(2, 0, null));

        log.begin();

        assertThat(log.ofObject("account/zhang", 10)).extracting(e -> e.statement().format())
                .containsExactly(AuditStatement.WITHOUT_OBJECT);
        assertThat(log.ofObject("account/li", 10)).hasSize(1);
        assertThat(verifier.verify()).isEqualTo(new AuditCheck(2, 0, null));
    }

    @Test
    void standsOrFallsWithTheCallersTransaction() {
        transaction.executeWithoutResult(status -> {
            note("clerk", AuditAction.ISSUED, "m1");
            status.setRollbackOnly();
        });

        assertThat(rows("audit_entry")).isZero();
        assertThat(verifier.verify().whole()).isTrue();
    }

    @Test
    void hasNoPlaceForPersonalText() {
        for (String text : List.of("张三 13800138000", "\"name\"", "a,b", "", "x".repeat(201))) {
            assertThatThrownBy(() -> new AuditNote("clerk", null, AuditAction.SEARCHED, null, text, 1))
                    .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("应是编码");
        }
        assertThatThrownBy(() -> AuditNote.of(null, null, AuditAction.READ, "m1")).hasMessageContaining("账号");
    }

    @Test
    void writersOfManyMattersGoOnTogetherAndLeaveWholeChains() {
        AuditLog other = new AuditLog(jdbc, storage, clock);

        IntStream.range(0, 200).parallel().forEach(i -> (i % 2 == 0 ? log : other).append(List.of(
                AuditNote.of("clerk", null, AuditAction.READ, "m" + i % 20),
                AuditNote.of("clerk", null, AuditAction.READ, "m" + (i * 7 + 3) % 20))));

        assertThat(verifier.verify()).isEqualTo(new AuditCheck(400, 0, null));
        assertThat(jdbc.sql("select count(distinct lane) from audit_entry").query(Long.class).single())
                .isGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update audit_entry set account = 'nobody' where matter = 'm1' and sequence = 2",
        "update audit_entry set statement = cast('x' as bytea) where matter = 'm1' and sequence = 2",
        "delete from audit_entry where matter = 'm1' and sequence = 2",
        "delete from audit_entry where matter = 'm1' and sequence = 3",
        "update audit_entry set sequence = 9 where matter = 'm1' and sequence = 3",
        "update audit_lane set sequence = 2 where sequence = 3",
        "delete from audit_lane where sequence = 3"})
    void seesWhoeverTampers(String tampering) {
        for (int i = 0; i < 3; i++) {
            note("clerk", AuditAction.READ, "m1");
        }
        assertThat(verifier.verify().whole()).isTrue();

        jdbc.sql(database == Database.H2 ? tampering.replace("cast('x' as bytea)", "X'00'")
                : tampering).update();

        assertThat(verifier.verify().broken()).startsWith("审计链第 ");
    }

    @Test
    void afterADayIsSealedNotEvenItsEndCanBeCutOff() {
        note("clerk", AuditAction.READ, "m1");
        note("clerk", AuditAction.REVEALED, "m1");
        assertThat(seals.seal()).as("today goes on").isEmpty();
        clock.forward(Duration.ofDays(1));
        note("clerk", AuditAction.READ, "m2");

        assertThat(seals.seal()).containsExactly(LocalDate.of(2026, 12, 1));
        assertThat(seals.seal()).isEmpty();
        assertThat(verifier.verify()).isEqualTo(new AuditCheck(3, 1, null));
        cutOffTheLastOf("m1");

        assertThat(verifier.verify().broken()).contains("2026-12-01 的封印", "被删改");
    }

    @Test
    void aForgedSealIsSeen() {
        note("clerk", AuditAction.READ, "m1");
        clock.forward(Duration.ofDays(1));
        new AuditSeals(jdbc, storage, TestKeys.signing(), clock).seal();

        assertThat(verifier.verify().broken()).contains("验签不过");
    }

    @Test
    void statementsAreWhatIsHashed() {
        note("clerk", AuditAction.READ, "m1");

        assertThat(new String(jdbc.sql("select statement from audit_entry").query((row, n) -> row.getBytes(1)).single(),
                StandardCharsets.UTF_8)).startsWith("{\"format\":\"fengqiao-audit/2\",\"lane\":")
                .contains("\"at\":\"2026-12-01T12:00:00+08:00\",\"account\":\"clerk\"");
    }

    /** As somebody would who can write to the database and knows how the chain is made. */
    private void cutOffTheLastOf(String matter) {
        int lane = AuditLog.lane(AuditNote.of("clerk", null, AuditAction.READ, matter));
        jdbc.sql("delete from audit_entry where lane = ? and sequence = 2").param(lane).update();
        jdbc.sql("update audit_lane set sequence = 1, hash = (select hash from audit_entry where lane = ? and"
                + " sequence = 1) where lane = ?").params(lane, lane).update();
    }

    private void note(String account, AuditAction action, String matter) {
        log.append(AuditNote.of(account, null, action, matter));
    }
}
