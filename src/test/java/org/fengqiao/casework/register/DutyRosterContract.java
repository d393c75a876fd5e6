package org.fengqiao.casework.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.casework.register.DutyRosters.Typed;
import org.fengqiao.casework.store.DutyShift;
import org.fengqiao.problem.ProblemException;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Who leads at which hour, and whom that makes the clock tell, the same on every database. */
abstract class DutyRosterContract {

    private static final Instant LONG_AGO = at("2026-01-01T00:00");
    private static final String BODY = "440304-jiaoyu";

    private final RunningRegister register;

    DutyRosterContract(RunningRegister register) {
        this.register = register;
    }

    @Test
    void theDutyLeaderOfTheHourIsToldAndAnEmptyShiftIsAnAlarm() {
        String day = LocalDate.ofInstant(register.now().plus(Duration.ofDays(2)), WorkCalendar.ZONE).toString();
        String next = LocalDate.ofInstant(register.now().plus(Duration.ofDays(3)), WorkCalendar.ZONE).toString();
        String today = LocalDate.ofInstant(register.now(), WorkCalendar.ZONE).toString();
        String address = "/v1/ledger/duty-roster?body=440304-chengguan";
        String table = "开始,结束,职务,姓名\n" + today + " 00:00," + day + " 00:00,副局长,班某\n";
        assertThat(register.http.send("PUT", address, "text/csv", table + "坏,坏,副局长,班某\n").body()).contains("第 3 行");
        assertThat(register.http.send("PUT", address, "text/csv", table + day + " 00:00," + next + " 00:00,副局长,\n").statusCode())
                .isEqualTo(200);
        assertThat(Http.json(register.http.get(address)).size()).isEqualTo(2);
        String manned = register.registered();
        register.forward(Duration.ofHours(2));
        register.strike();
        assertThat(register.shown(manned).path("raised").toString()).contains("班某").doesNotContain("当班领导空缺");
        register.forward(Duration.between(register.now(), LocalDate.parse(day).atTime(9, 0).atZone(WorkCalendar.ZONE).toInstant()));
        String unmanned = register.registered();
        register.forward(Duration.ofHours(2));
        register.strike();

        assertThat(register.shown(unmanned).path("raised").toString()).contains("当班领导空缺，无人可催").doesNotContain("班某");
        register.rebuiltEqualsLive();
    }

    @Test
    void ofTwoBodiesThatAreDueAtOneInstantEachHasItsOwnRosterAsked() {
        ObjectNode letter = register.smell();
        ((ObjectNode) letter.withArray("demands").addObject().setAll((ObjectNode) letter.path("demands").path(0)))
                .put("id", "2");
        String number = Http.json(register.register(letter, 201)).path("matters").get(0).stringValue();
        register.forward(Duration.ofMinutes(1));
        for (String demand : List.of("1", "2")) {
            String body = demand.equals("1") ? "440304-shuiwu" : "440304-minzheng";
            register.tell(number, "\"kind\": \"派单\", \"body\": \"福田区信访局\", \"demand\": \"" + demand
                    + "\", \"value\": \"" + body + "\"");
            rosters().put(body, new Typed(local(register.now()), local(register.now().plus(Duration.ofHours(12))), "副局长",
                    "值某" + demand, null, true), register.now(), "real.admin");
        }

        register.forward(Duration.ofHours(2));
        register.strike();

        assertThat(register.shown(number).path("raised").toString()).contains("值某1", "值某2");
        register.rebuiltEqualsLive();
    }

    @Test
    void whatStoodBeforeAndAfterATableStays() {
        hand("2026-03-02 08:30,2026-03-03 08:30,局长,甲某\n");
        hand("2026-03-02 12:00,2026-03-02 14:00,副局长,乙某\n2026-03-02 14:00,2026-03-02 16:00,副局长,\n");

        assertThat(standing("2026-03-02T00:00", "2026-03-04T00:00")).extracting(s -> local(s.from()),
                DutyShift::person).containsExactly(tuple("2026-03-02T08:30", "甲某"), tuple("2026-03-02T12:00", "乙某"),
                tuple("2026-03-02T14:00", null), tuple("2026-03-02T16:00", "甲某"));
    }

    @Test
    void oneShiftIsEnteredChangedAndTakenOut() {
        put("2026-04-01T08:30", "2026-04-01T18:00", "甲某", null, false);
        assertThatThrownBy(() -> put("2026-04-01T12:00", "2026-04-01T20:00", "乙某", null, false))
                .hasMessageContaining("与4月1日 08:30 至 4月1日 18:00 的一班（局长 甲某）重叠");
        put("2026-04-01T12:00", "2026-04-01T20:00", "乙某", null, true);
        put("2026-04-01T12:00", "2026-04-01T21:00", "丙某", "2026-04-01T12:00", false);

        assertThat(standing("2026-04-01T00:00", "2026-04-02T00:00")).extracting(s -> local(s.until()), DutyShift::person)
                .containsExactly(tuple("2026-04-01T12:00", "甲某"), tuple("2026-04-01T21:00", "丙某"));
        assertThat(rosters().remove(BODY, "2026-04-01T12:00", LONG_AGO).person()).isEqualTo("丙某");
        assertThat(standing("2026-04-01T12:00", "2026-04-02T00:00")).isEmpty();
        assertThatThrownBy(() -> rosters().remove(BODY, "2026-04-01T12:00", LONG_AGO)).hasMessageContaining("已被改动或撤下");
    }

    @Test
    void whatIsOverOrMakesNoSenseIsNotWritten() {
        put("2026-05-01T08:30", "2026-05-01T18:00", "甲某", null, false);
        assertThatThrownBy(() -> rosters().remove(BODY, "2026-05-01T08:30", at("2026-05-01T18:00")))
                .hasMessageContaining("已经结束");
        assertThatThrownBy(() -> put("2026-05-02T18:00", "2026-05-02T08:30", "甲某", null, false))
                .hasMessageContaining("结束应晚于开始");
        assertThatThrownBy(() -> put("", "2026-05-02T08:30", "甲某", null, false)).hasMessageContaining("请写明开始时间");
        assertThatThrownBy(() -> rosters().put(BODY, new Typed("2026-05-02T08:30", "2026-05-02T18:00", " ", "甲某", null,
                false), LONG_AGO, "real.admin")).hasMessageContaining("请写明当班领导的职务");
        assertThat(standing("2026-05-01T00:00", "2026-05-03T00:00")).hasSize(1);
    }

    @Test
    void ofTwoWhoEnterOverlappingShiftsAtOnceTheSecondSeesTheFirst() throws Exception {
        String body = "440304-shuiwu-" + UUID.randomUUID();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            for (int day = 1; day <= 2; day++) {
                Typed first = new Typed("2026-06-0" + day + " 08:00", "2026-06-0" + day + " 18:00", "局长", "甲某", null, false);
                Typed second = new Typed("2026-06-0" + day + " 12:00", "2026-06-0" + day + " 20:00", "局长", "乙某", null, false);
                Future<DutyShift> entering = register.service.getBean(Storage.class).write(() -> {
                    rosters().put(body, first, LONG_AGO, "real.admin");
                    Future<DutyShift> begun = other.submit(() -> rosters().put(body, second, LONG_AGO, "intake"));
                    givenTheChance(begun);
                    return begun;
                });
                assertThatThrownBy(entering::get).as("day " + day).cause().isInstanceOf(ProblemException.class)
                        .hasMessageContaining("重叠");
            }
        } finally {
            other.shutdown();
        }

        assertThat(rosters().between(body, at("2026-06-01T00:00"), at("2026-06-03T00:00"))).extracting(DutyShift::person)
                .containsExactly("甲某", "甲某");
    }

    /** Time in which it would be done if nothing held it back. */
    private static void givenTheChance(Future<?> work) {
        try {
            work.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException held) {
            // As it should be; what came of it is asked afterwards.
        } catch (ExecutionException refused) {
            // As above.
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void hand(String rows) {
        rosters().replace(BODY, ("开始,结束,职务,姓名\n" + rows).getBytes(StandardCharsets.UTF_8), "real.admin");
    }

    private void put(String from, String until, String person, String was, boolean over) {
        rosters().put(BODY, new Typed(from, until, "局长", person, was, over), LONG_AGO, "real.admin");
    }

    private List<DutyShift> standing(String from, String until) {
        return rosters().between(BODY, at(from), at(until));
    }

    private DutyRosters rosters() {
        return register.service.getBean(DutyRosters.class);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkCalendar.ZONE).toInstant();
    }

    /** To the minute, as rosters are written. */
    private static String local(Instant at) {
        return at.atZone(WorkCalendar.ZONE).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
