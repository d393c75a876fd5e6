package org.fengqiao.web.api.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What happens after publication: repairs, records, calendars, and what the register of cases hears. */
@RunningService
class PublishedRosterApiTest {

    @LocalServerPort
    private int port;
    private Office office;
    private JsonNode roster;
    private String path;

    @BeforeEach
    void publish() {
        office = new Office(port);
        roster = office.published(office.draft("2026-12"));
        path = Office.path(roster);
    }

    @Test
    void illnessIsRepairedWithFewChangesEachWithItsReason() {
        JsonNode duty = duty("2026-12-09");
        String ill = "\"absences\": [{\"post\": " + duty.path("post")
                + ", \"from\": \"2026-12-09\", \"to\": \"2026-12-11\", \"kind\": \"病假\"}]";
        assertThat(Office.done(office.scheduling.post(path + "/damage", "{" + ill + "}"), 200).toString())
                .contains(duty.path("duty").stringValue()).contains("病假");

        JsonNode job = office.ended(Office.done(office.scheduling.post(path + "/repairs", "{\"version\": 4, "
                + "\"steps\": 2000, " + ill + "}"), 202).path("id").stringValue());
        JsonNode changes = job.path("variants").get(0).path("changes");
        assertThat(changes.size()).isBetween(1, 6);
        changes.forEach(c -> assertThat(c.path("reason").stringValue()).isNotBlank());

        String apply = path + "/repairs/" + job.path("id").stringValue();
        assertThat(office.scheduling.post(apply, "{\"version\": 4}").body()).contains("要写明原因");
        JsonNode repaired = Office.done(office.scheduling.post(apply, "{\"version\": 4, \"reason\": \"病假\"}"), 200);
        assertThat(repaired.path("version").intValue()).isEqualTo(5);
        assertThat(repaired.path("duties").valueStream().filter(d -> d.path("day").stringValue().equals("2026-12-09"))
                .noneMatch(d -> d.path("post").equals(duty.path("post")))).isTrue();
        assertThat(office.scheduling.post(apply, "{\"version\": 5, \"reason\": \"再来\"}").statusCode()).isEqualTo(409);
    }

    @Test
    void oneSwapIsEnoughWhenAWholeRepairIsTooMuch() {
        JsonNode duty = duty("2026-12-10");
        String ill = "\"absences\": [{\"post\": " + duty.path("post") + ", \"from\": \"2026-12-10\"}]";
        JsonNode swap = Office.done(office.scheduling.post(path + "/swaps", "{\"duty\": " + duty.path("duty") + ", "
                + ill + "}"), 200).get(0);
        StringBuilder moves = new StringBuilder();
        swap.path("moves").forEach(m -> moves.append(moves.isEmpty() ? "" : ", ").append("{\"duty\": ")
                .append(m.path("duty")).append(", \"post\": ").append(m.path("post")).append(", \"day\": ")
                .append(m.path("day")).append('}'));

        JsonNode swapped = office.step(roster, "swap", "\"reason\": \"病假\", " + ill + ", \"moves\": [" + moves + "]");

        assertThat(swapped.path("duties").valueStream().filter(d -> d.path("duty").equals(duty.path("duty")))
                .findFirst().orElseThrow().path("post")).isEqualTo(swap.path("moves").get(0).path("post"));
    }

    @Test
    void sessionsAreRecordedOnceCorrectedKnowinglyAndCounted() {
        JsonNode first = duty("2026-12-01");
        String present = "{\"duty\": " + first.path("duty") + ", \"outcome\": \"present\", \"groups\": 3, "
                + "\"persons\": 5, \"demands\": 4, \"words\": \"本周内到现场核查\", \"body\": \"市住建局\"}";
        assertThat(office.scheduling.post(path + "/records", "{\"record\": {\"duty\": " + duty("2026-12-09").path("duty")
                + ", \"outcome\": \"present\"}}").body()).contains("还没有到日子");

        JsonNode entered = Office.done(office.scheduling.post(path + "/records", "{\"record\": " + present + "}"), 200);
        assertThat(office.scheduling.post(path + "/records", "{\"record\": " + present + "}").statusCode())
                .as("somebody was faster").isEqualTo(409);
        Office.done(office.scheduling.post(path + "/records", "{\"corrects\": " + entered.path("number")
                + ", \"record\": " + present.replace("\"persons\": 5", "\"persons\": 6") + "}"), 200);

        JsonNode records = Office.done(office.scheduling.get(path + "/records"), 200);
        assertThat(records.size()).isEqualTo(1);
        assertThat(records.get(0).path("record").path("persons").intValue()).isEqualTo(6);
        JsonNode counted = Office.done(office.scheduling.get(path + "/frequencies"), 200);
        assertThat(counted.path("leaders").valueStream().filter(t -> t.path("held").intValue() > 0).toList())
                .allSatisfy(t -> assertThat(t.path("post")).isEqualTo(first.path("post"))).hasSizeBetween(0, 1);
        assertThat(counted.path("ranks").valueStream().map(r -> r.path("rank").stringValue())).contains("主要领导");
    }

    @Test
    void calendarsAreReadByWhoeverKnowsTheAddressUntilItIsRevoked() {
        JsonNode held = roster.path("duties").get(0);
        String feed = Office.done(office.scheduling.post("/v1/roster-feeds", "{\"place\": \"wuchang\", "
                + "\"kind\": \"领导\", \"target\": " + held.path("post") + "}"), 201).path("path").stringValue();
        Http anybody = new Http(port).nobody();

        String calendar = anybody.get(feed).body();
        assertThat(calendar).startsWith("BEGIN:VCALENDAR").contains("SEQUENCE:0", "STATUS:CONFIRMED",
                "DTSTART;VALUE=DATE:" + held.path("day").stringValue().replace("-", "")).doesNotContain("WC-2026");
        String place = Office.done(office.scheduling.post("/v1/roster-feeds", "{\"place\": \"wuchang\", "
                + "\"kind\": \"place\", \"target\": \"wc-centre\"}"), 201).path("path").stringValue();
        assertThat(anybody.get(place).body()).contains("BEGIN:VEVENT");

        Office.done(office.scheduling.get("/v1/roster-feeds?place=wuchang"), 200).forEach(f ->
                assertThat(office.scheduling.send("DELETE", "/v1/roster-feeds/" + f.path("id").stringValue(),
                        "application/json", "").statusCode()).isEqualTo(204));
        assertThat(anybody.get(feed).statusCode()).isEqualTo(404);
        assertThat(anybody.get("/feeds/guess.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void casesComeInAndVisitsGoOutWithWhatCameOfThem() {
        String asks = "{\"place\": \"wuchang\", \"cases\": [{\"id\": \"JB-1\", \"origin\": \"escalated\", \"level\": "
                + "\"一般\", \"field\": \"教育\", \"division\": \"230184107\", \"bodies\": [\"市教体局\"], \"from\": "
                + "\"2027-01-04\", \"to\": \"2027-01-29\"}]}";
        assertThat(office.machine.post("/v1/roster-cases", asks.replace("一般", "天大")).body())
                .contains("/cases/0/level").contains("可用：重大、疑难、一般");
        assertThat(office.machine.post("/v1/roster-cases", asks.replace("\"id\"", "\"petitioner\": \"某\", \"id\""))
                .statusCode()).as("there is no room for a person").isEqualTo(422);
        Office.done(office.machine.post("/v1/roster-cases", asks), 200);

        JsonNode january = office.published(office.draft("2027-01"));
        JsonNode visits = Office.done(office.machine.get("/v1/roster-duties?place=wuchang&case=JB-1"), 200);
        assertThat(visits.size()).isEqualTo(1);
        assertThat(visits.get(0).path("state").stringValue()).isEqualTo("planned");

        Office.done(office.scheduling.post(Office.path(january) + "/records", "{\"record\": {\"duty\": "
                + visits.get(0).path("duty") + ", \"outcome\": \"未举行\", \"reason\": \"已化解\"}}"), 200);
        JsonNode after = Office.done(office.machine.get("/v1/roster-duties?place=wuchang&case=JB-1"), 200).get(0);
        assertThat(after.path("state").stringValue()).isEqualTo("not-held");
        assertThat(after.path("reason").stringValue()).isEqualTo("已化解");
        Office.done(office.machine.post("/v1/roster-cases/withdrawal",
                "{\"place\": \"wuchang\", \"id\": \"JB-1\", \"reason\": \"已化解\"}"), 200);
        assertThat(office.machine.get("/v1/rosters").statusCode()).as("no more than that").isEqualTo(403);
    }

    private JsonNode duty(String day) {
        return roster.path("duties").valueStream().filter(d -> d.path("day").stringValue().equals(day)
                && d.path("arrangement").stringValue().equals("每日接访")).findFirst().orElseThrow();
    }
}
