package org.fengqiao.web.api.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A held case becomes a visit of the roster, the visit a duty of the leader, and what happened there closes both. */
@RunningService
class VisitLoopApiTest {

    @LocalServerPort
    private int port;
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

        JsonNode number = Office.done(office.scheduling.get(Office.path(roster) + "/records"), 200).get(0).path("number");
        record(roster, visit, "\"outcome\": \"present\", \"heldOn\": \"2026-12-01\", \"groups\": 1, \"persons\": 1, "
                + "\"words\": \"本月内换好\", \"body\": \"市住建局\"", number.intValue());
        assertThat(duty(matter, "补行到访").path("byTrueTime").stringValue()).isEqualTo("met-in-time");
        assertThat(history(matter)).contains("instructed").contains("met");
        assertThat(asked(matter).path("withdrawn").isNull()).isFalse();
    }

    @Test
    void onlyAHeldMatterAsksForAVisitAndAClosedOneNoMore() {
        String matter = registered("LOOP-2", "西门外路口路灯全灭");
        assertThat(asked(matter)).as("an ordinary matter stays below").isNull();
        tell(matter, "{\"act\": {\"kind\": \"包案\", \"body\": \"五常市委\", \"post\": \"市委副书记\"}}");
        tell(matter, "{\"act\": {\"kind\": \"销案\", \"body\": \"五常市委\"}}");
        assertThat(asked(matter).path("withdrawn").path("reason").stringValue()).isEqualTo("已销案");
    }

    @Test
    void aVisitThatARepairTakesOffIsToldToTheMatter() {
        String matter = registered("LOOP-3", "南门外路口路灯全灭");
        tell(matter, "{\"act\": {\"kind\": \"包案\", \"body\": \"五常市委\", \"post\": \"市委副书记\"}}");
        JsonNode roster = office.published(office.draft("2026-12"));
        assertThat(history(matter)).contains("visit-arranged").doesNotContain("visit-missed");

        JsonNode repair = Office.done(office.scheduling.post(Office.path(roster) + "/repairs", "{\"version\": "
                + roster.path("version") + ", \"steps\": 500, \"withdrawn\": [\"" + matter + "\"]}"), 202);
        office.ended(repair.path("id").stringValue());
        office.step(roster, "repairs/" + repair.path("id").stringValue(), "\"reason\": \"已化解\"");

        assertThat(history(matter)).contains("visit-missed").contains("已从排班中取消：已化解");
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
