package org.fengqiao.web.api.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.fengqiao.roster.FailedHandovers;
import org.fengqiao.testing.RegisterClock;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A held case becomes a visit of the roster, the visit a duty of the leader, and what happened there closes both. */
@RunningService
class VisitLoopApiTest {

    @LocalServerPort
    private int port;
    @Autowired
    private FailedHandovers failed;
    @Autowired
    private JdbcClient jdbc;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(port);
    }

    @Test
    void aHeldCaseIsVisitedAndBothSidesClose() {
        String matter = registered("LOOP-1", "东门外路口路灯全灭");
        tell(matter, "{\"act\": {\"kind\": \"包案\", \"body\": \"五常市委\", \"post\": \"市委副书记\"}}");
        assertThat(asked(matter).path("withdrawn").isNull()).isTrue();
        assertThat(asked(matter).path("asks").path("holder").stringValue()).isEqualTo("wc-lingdao01");

        JsonNode roster = office.published(office.draft("2026-12"));
        JsonNode visit = visit(matter);
        assertThat(duty(matter, "到访或说明").path("byTrueTime").stringValue()).isEqualTo("open");

        record(roster, visit, "\"outcome\": \"not-held\", \"reason\": \"防汛会议\"", 0);
        assertThat(duty(matter, "到访或说明").path("byTrueTime").stringValue()).isEqualTo("met-in-time");
        assertThat(duty(matter, "补行到访").path("byTrueTime").stringValue()).isEqualTo("open");
        assertThat(asked(matter).path("withdrawn").isNull()).as("it still asks for a visit").isTrue();

        record(roster, visit, "\"outcome\": \"present\", \"heldOn\": \"2026-12-01\", \"groups\": 1, \"persons\": 1, "
                + "\"words\": \"本月内换好\", \"body\": \"市住建局\"", number(roster));
        assertThat(duty(matter, "补行到访").path("byTrueTime").stringValue()).isEqualTo("met-in-time");
        assertThat(history(matter)).contains("instructed").contains("met");
        assertThat(asked(matter).path("withdrawn").isNull()).isFalse();
    }

    @Test
    void onlyAHeldMatterAsksForAVisitAndAClosedOneNoMore() {
        String matter = registered("LOOP-2", "西门外路口路灯全灭");
        RegisterClock.struck(jdbc);
        assertThat(asked(matter)).as("an ordinary matter stays below").isNull();
        tell(matter, "{\"act\": {\"kind\": \"包案\", \"body\": \"五常市委\", \"post\": \"市委副书记\"}}");
        tell(matter, "{\"act\": {\"kind\": \"销案\", \"body\": \"五常市委\"}}");
        assertThat(asked(matter).path("withdrawn").path("reason").stringValue()).isEqualTo("已销案");
    }

    @Test
    void aListedMatterAsksForAVisitBeforeItsTimeIsUpUntilItIsTakenOffTheList() {
        String matter = registered("LOOP-6", "南岗路口路灯全灭");
        tell(matter, "{\"act\": {\"kind\": \"挂牌督办\", \"body\": \"五常市委\", \"post\": \"市委书记\", "
                + "\"at\": \"2026-11-30T10:00:00+08:00\", \"until\": \"2026-12-10T18:00:00+08:00\"}}");
        assertThat(asked(matter).path("asks").path("origin").stringValue()).isEqualTo("listed");
        assertThat(asked(matter).path("asks").path("to").stringValue()).isEqualTo("2026-12-10");
        tell(matter, "{\"act\": {\"kind\": \"摘牌\", \"body\": \"五常市委\"}}");
        assertThat(asked(matter).path("withdrawn").isNull()).as("nobody verified the result").isTrue();

        tell(matter, "{\"act\": {\"kind\": \"确认\", \"body\": \"五常市委\", \"about\": \"挂牌结果\", \"value\": \"已解决\"}}");
        tell(matter, "{\"act\": {\"kind\": \"摘牌\", \"body\": \"五常市委\"}}");
        assertThat(asked(matter).path("withdrawn").path("reason").stringValue()).isEqualTo("不再需要");
    }

    @Test
    void aVisitThatARepairTakesOffIsToldToTheMatter() {
        String matter = registered("LOOP-3", "南门外路口路灯全灭");
        tell(matter, "{\"act\": {\"kind\": \"包案\", \"body\": \"五常市委\", \"post\": \"市委副书记\"}}");
        JsonNode roster = office.published(office.draft("2026-12"));
        assertThat(history(matter)).contains("visit-arranged").doesNotContain("visit-missed");

        repaired(roster, "\"withdrawn\": [\"" + matter + "\"]", "已化解");

        assertThat(history(matter)).as("%s %s", refused(matter), visit(matter)).contains("visit-missed").contains("已从排班中取消：已化解");
        JsonNode gone = visit(matter);
        assertThat(gone.path("state").stringValue()).as("whoever polls sees it go").isEqualTo("withdrawn");
        assertThat(gone.path("reason").stringValue()).isEqualTo("已化解");
        assertThat(gone.path("version").intValue()).isEqualTo(roster.path("version").intValue() + 1);
    }

    @Test
    void aVisitPutOffIsDueOnTheNewDayAndASubstituteWhoComesClosesIt() {
        String matter = registered("LOOP-4", "北门外路口路灯全灭");
        tell(matter, "{\"act\": {\"kind\": \"包案\", \"body\": \"五常市委\", \"post\": \"市委副书记\"}}");
        JsonNode roster = office.published(office.draft("2026-12"));
        JsonNode visit = visit(matter);

        record(roster, visit, "\"outcome\": \"postponed\", \"heldOn\": \"2026-12-31\", \"reason\": \"大雪封路\"", 0);
        assertThat(visit(matter).path("state").stringValue()).isEqualTo("postponed");
        assertThat(visit(matter).path("heldOn").stringValue()).isEqualTo("2026-12-31");
        assertThat(history(matter)).contains("visit-missed").contains("大雪封路");
        assertThat(duty(matter, "补行到访").path("entry").path("duty").path("clock").path("due").stringValue())
                .startsWith("2026-12-31");

        record(roster, visit, "\"outcome\": \"substitute\", \"heldOn\": \"2026-12-01\", \"substitute\": \"wc-lingdao08\", "
                + "\"groups\": 1, \"persons\": 1, \"words\": \"当场答复\"", number(roster));
        assertThat(visit(matter).path("state").stringValue()).isEqualTo("held-by-substitute");
        assertThat(visit(matter).path("heldBy").stringValue()).isEqualTo("wc-lingdao08");
        assertThat(duty(matter, "补行到访").path("byTrueTime").stringValue()).isEqualTo("met-in-time");
        assertThat(asked(matter).path("withdrawn").path("reason").stringValue()).isEqualTo("由替补举行");
    }

    @Test
    void aCorrectedRecordTakesBackWhatItToldTheMatter() {
        String matter = registered("LOOP-7", "河东路口路灯全灭");
        tell(matter, "{\"act\": {\"kind\": \"包案\", \"body\": \"五常市委\", \"post\": \"市委副书记\"}}");
        JsonNode roster = office.published(office.draft("2026-12"));
        JsonNode visit = visit(matter);
        record(roster, visit, "\"outcome\": \"substitute\", \"heldOn\": \"2026-12-01\", \"substitute\": \"wc-lingdao08\", "
                + "\"groups\": 1, \"persons\": 1, \"words\": \"本月内换好\", \"body\": \"市住建局\"", 0);
        assertThat(duty(matter, "到访或说明").path("byTrueTime").stringValue()).as("whoever came instead").isEqualTo("met-in-time");
        assertThat(standing(matter)).contains("面谈", "批示").doesNotContain("未到访");

        record(roster, visit, "\"outcome\": \"substitute\", \"heldOn\": \"2026-12-01\", \"substitute\": \"wc-lingdao08\", "
                + "\"groups\": 2, \"persons\": 2, \"words\": \"本月内换好\", \"body\": \"市住建局\"", number(roster));
        assertThat(standing(matter)).as("figures are the roster's own").doesNotContain("收回误记");

        record(roster, visit, "\"outcome\": \"not-held\", \"reason\": \"登记错了场次\"", number(roster));
        assertThat(standing(matter)).contains("未到访", "收回误记").doesNotContain("面谈", "批示");
        assertThat(history(matter)).as("what was told stays to be read").contains("本月内换好", "登记错了场次");
        assertThat(asked(matter).path("withdrawn").isNull()).as("it asks for a leader again").isTrue();
        assertThat(duty(matter, "补行到访").path("byTrueTime").stringValue()).isEqualTo("open");
    }

    @Test
    void aVisitThatARepairGivesToAnotherLeaderIsThatLeadersDuty() {
        String matter = registered("LOOP-8", "河西路口路灯全灭");
        tell(matter, "{\"act\": {\"kind\": \"提级\", \"body\": \"五常市委\"}}");
        JsonNode roster = office.published(office.draft("2026-12"));
        JsonNode before = visit(matter);
        repaired(roster, "\"absences\": [{\"post\": " + before.path("post")
                + ", \"from\": \"2026-12-01\", \"to\": \"2026-12-31\"}]", "住院");
        assertThat(visit(matter).path("post")).isNotEqualTo(before.path("post"));

        List<JsonNode> visits = entries(matter).stream().filter(e -> e.path("kind").stringValue().endsWith("到访")).toList();
        assertThat(visits).extracting(e -> e.path("kind").stringValue()).containsExactly("安排到访", "未到访", "安排到访");
        List<String> whose = visits.stream().map(e -> e.path("post").stringValue()).toList();
        assertThat(whose.get(1)).as("who was to come did not").isEqualTo(whose.get(0)).isNotEqualTo(whose.get(2));
    }

    @Test
    void whatCouldNotBeHandedOverIsListedWithTheReasonUntilItIs() {
        String matter = registered("LOOP-5", "河堤路灯全灭");
        failed.note("wuchang", matter, matter, "要领导包案或约访，但与排班设置对不上：层级「重大」不在这里的案件层级里",
                Instant.parse("2026-12-01T02:00:00Z"));

        assertThat(refused(matter)).singleElement().satisfies(r -> {
            assertThat(r.path("place").stringValue()).isEqualTo("wuchang");
            assertThat(r.path("reason").stringValue()).endsWith("层级「重大」不在这里的案件层级里");
            assertThat(r.path("at").stringValue()).isEqualTo("2026-12-01T10:00:00+08:00");
        });
        tell(matter, "{\"act\": {\"kind\": \"包案\", \"body\": \"五常市委\", \"post\": \"市委副书记\"}}");
        assertThat(asked(matter)).isNotNull();
        assertThat(refused(matter)).isEmpty();
        assertThat(office.scheduling.get("/v1/roster-cases/refused?place=nowhere").statusCode()).isEqualTo(404);
    }

    private List<JsonNode> refused(String matter) {
        return Office.done(office.scheduling.get("/v1/roster-cases/refused?place=wuchang"), 200).valueStream()
                .filter(r -> r.path("matter").stringValue().equals(matter)).toList();
    }

    private String registered(String id, String text) {
        return Office.done(office.machine.post("/v1/matters?source=loop&pack=national", "{\"id\": \"" + id + "\", "
                + "\"channel\": \"来信\", \"form\": \"letter\", \"text\": \"" + text + "\", \"receivedAt\": "
                + "\"2026-11-30T09:00:00+08:00\", \"place\": {\"division\": \"230184107\"}, \"petitioner\": "
                + "{\"kind\": \"实名\", \"name\": \"" + id + "\", \"contact\": \"13000000009\"}, \"demands\": "
                + "[{\"purpose\": \"request\", \"item\": \"路灯不亮、损坏\"}]}"), 201)
                .path("matters").get(0).stringValue();
    }

    private void tell(String matter, String tale) {
        Office.done(office.machine.post("/v1/matters/" + matter + "/events", tale), 200);
    }

    private void record(JsonNode roster, JsonNode visit, String outcome, int corrects) {
        Office.done(office.scheduling.post(Office.path(roster) + "/records", "{\"corrects\": " + corrects
                + ", \"record\": {\"duty\": " + visit.path("duty") + ", " + outcome + "}}"), 200);
    }

    private JsonNode repaired(JsonNode roster, String what, String reason) {
        JsonNode repair = Office.done(office.scheduling.post(Office.path(roster) + "/repairs", "{\"version\": "
                + roster.path("version") + ", \"steps\": 500, " + what + "}"), 202);
        office.ended(repair.path("id").stringValue());
        return office.step(roster, "repairs/" + repair.path("id").stringValue(), "\"reason\": \"" + reason + "\"");
    }

    /** Number of the only record. */
    private int number(JsonNode roster) {
        JsonNode records = Office.done(office.scheduling.get(Office.path(roster) + "/records"), 200);
        return records.get(0).path("number").intValue();
    }

    /** Kinds of the entries that count, in the order of telling. */
    private List<String> standing(String matter) {
        return entries(matter).stream().filter(e -> !e.path("retracted").booleanValue())
                .map(e -> e.path("kind").stringValue()).toList();
    }

    private List<JsonNode> entries(String matter) {
        return Office.done(office.machine.get("/v1/matters/" + matter), 200).path("history").valueStream().toList();
    }

    private JsonNode asked(String matter) {
        return Office.done(office.machine.get("/v1/roster-cases?place=wuchang"), 200).valueStream()
                .filter(c -> c.path("asks").path("id").stringValue().equals(matter)).findFirst().orElse(null);
    }

    private JsonNode visit(String matter) {
        JsonNode visits = Office.done(office.machine.get("/v1/roster-duties?place=wuchang&case=" + matter), 200);
        assertThat(visits.size()).isEqualTo(1);
        return visits.get(0);
    }

    private JsonNode duty(String matter, String action) {
        JsonNode all = Office.done(office.machine.get("/v1/matters/" + matter), 200);
        return all.path("duties").valueStream().filter(d -> d.path("entry").path("duty").path("action").stringValue().equals(action))
                .findFirst().orElseThrow(() -> new AssertionError(all.toString()));
    }

    private String history(String matter) {
        return Office.done(office.machine.get("/v1/matters/" + matter), 200).path("history").toString();
    }
}
