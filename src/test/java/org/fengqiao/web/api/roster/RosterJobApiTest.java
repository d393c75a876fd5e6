package org.fengqiao.web.api.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fengqiao.json.Json;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningService
class RosterJobApiTest {

    @LocalServerPort
    private int port;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(port);
    }

    @Test
    void searchesInTheBackgroundAndTellsHowItCameOn() {
        JsonNode job = office.solved(Office.ask("2026-03"));

        assertThat(job.path("state").stringValue()).isEqualTo("done");
        assertThat(job.path("feasible").booleanValue()).isTrue();
        assertThat(job.path("improvements").size()).isPositive();
        JsonNode found = job.path("variants").get(0);
        assertThat(found.path("plan").size()).isGreaterThan(20);
        assertThat(found.path("hard").longValue()).isZero();
    }

    @Test
    void theSameSeedAndStepsGiveTheSameRoster() {
        JsonNode one = office.solved(Office.ask("2026-03"));
        JsonNode other = office.solved(Office.ask("2026-03"));

        assertThat(one.path("variants").get(0).path("plan")).isEqualTo(other.path("variants").get(0).path("plan"));
    }

    @Test
    void laysVariantsSideBySide() {
        JsonNode job = office.solved(Office.ask("2026-03").replace("}", ", \"variants\": [\"更均衡\", \"as-written\"]}"));

        assertThat(job.path("variants").findValues("name").stream().map(JsonNode::stringValue))
                .containsExactly("按现有权重", "更均衡");
        job.path("variants").forEach(v -> assertThat(v.path("spreads").propertyNames()).contains("县级领导"));
    }

    @Test
    void endingItGivesTheBestSoFarAndWhatIsLeftOfTheBudget() {
        String id = Office.done(office.scheduling.post("/v1/roster-jobs",
                "{\"place\": \"wuchang\", \"from\": \"2026-03\", \"seconds\": 600}"), 202).path("id").stringValue();
        office.begun(id);

        JsonNode ended = Office.done(office.scheduling.send("DELETE", "/v1/roster-jobs/" + id, "application/json", ""),
                200);

        assertThat(ended.path("state").stringValue()).isEqualTo("stopped");
        assertThat(ended.path("note").stringValue()).contains("提前结束");
        ended.path("variants").forEach(v -> assertThat(v.path("unused").doubleValue()).isGreaterThan(0.5));
    }

    @Test
    void tellsTheBestSoFarWhileItRuns() {
        String id = Office.done(office.scheduling.post("/v1/roster-jobs",
                "{\"place\": \"wuchang\", \"from\": \"2026-03\", \"seconds\": 600}"), 202).path("id").stringValue();
        JsonNode best = null;
        JsonNode now;
        do { // each asks the service to wait a second, the search goes on for ten minutes
            now = Office.done(office.scheduling.get("/v1/roster-jobs/" + id + "?wait=1"), 200);
            best = now.path("best");
        } while (now.path("state").stringValue().matches("waiting|running") && best.isNull());
        office.scheduling.send("DELETE", "/v1/roster-jobs/" + id, "application/json", "");

        assertThat(now.path("state").stringValue()).isEqualTo("running");
        assertThat(best.path("name").stringValue()).isEqualTo("按现有权重");
        assertThat(best.path("plan").size()).isGreaterThan(20);
        assertThat(now.path("secondsLeft").longValue()).isBetween(300L, 600L);
        assertThat(now.path("variants").size()).isZero();
    }

    @Test
    void whatCanNotBeDoneIsNeverToldAsDone() {
        String files = Json.mapper().writeValueAsString(Map.of("policy.yaml", """
                区划: "230184"
                名称: 试
                职级:
                  - {名称: 主要领导, 主要: 是}
                  - {名称: 领导}
                安排:
                  - {名称: 每日接访, 类别: 接访日, 职级: [领导], 主要领导日: {星期: [一], 职级: [主要领导]}}
                """, "leaders.csv", "岗位,职务,姓名,职级\na,书记,甲,主要领导\nb,副职,乙,领导\n", "absences.csv",
                "岗位,起,止,时段,类别,事由\na,2026-03-09,2026-03-13,全天,休假,年休假\n"));
        JsonNode job = office.solved("{\"files\": " + files + ", \"from\": \"2026-03\", \"steps\": 500}");

        assertThat(job.path("feasible").booleanValue()).isFalse();
        assertThat(job.path("obstacles").toString()).contains("2026-03-09").contains("没有人能承担").contains("休假")
                .contains("可与本人商量");
        JsonNode found = job.path("variants").get(0);
        assertThat(found.path("feasible").booleanValue()).isFalse();
        assertThat(found.path("broken").toString()).contains("没有人承担：每日接访（每日接访/2026-03-09/全天）");
    }

    @Test
    void checksBeforeSolvingAndAnalysesWithoutIt() {
        JsonNode check = Office.done(office.scheduling.post("/v1/roster-jobs/check",
                "{\"place\": \"wuchang\", \"from\": \"2026-03\"}"), 200);
        assertThat(check.path("possible").booleanValue()).isTrue();
        assertThat(check.path("findings").toString()).contains("应在").contains("前公布");

        JsonNode plan = office.solved(Office.ask("2026-03")).path("variants").get(0).path("plan");
        JsonNode analysis = Office.done(office.scheduling.post("/v1/roster-jobs/analysis",
                "{\"place\": \"wuchang\", \"from\": \"2026-03\", \"start\": " + plan + "}"), 200);
        assertThat(analysis.path("feasible").booleanValue()).isTrue();
        assertThat(analysis.path("loads").size()).isEqualTo(2);

        JsonNode empty = Office.done(office.scheduling.post("/v1/roster-jobs/analysis",
                "{\"place\": \"wuchang\", \"from\": \"2026-03\", \"start\": []}"), 200);
        assertThat(empty.path("feasible").booleanValue()).as("nobody does anything").isFalse();
    }

    @Test
    void takesAWholeProblemAndNamesFileAndLineOfWhatIsWrongInIt() {
        String files = Json.mapper().writeValueAsString(Map.of("policy.yaml",
                "区划: \"230184\"\n名称: 试\n职级:\n  - {名称: 领导}\n安排:\n  - {名称: 接访, 类别: 天天}\n",
                "leaders.csv", "岗位,职务,姓名,职级\na,副职,甲,领导\n"));

        JsonNode refused = Office.done(office.scheduling.post("/v1/roster-jobs/check",
                "{\"files\": " + files + ", \"from\": \"2026-03\"}"), 422);

        assertThat(refused.path("code").stringValue()).isEqualTo("invalid-roster");
        assertThat(refused.path("errors").toString()).contains("policy.yaml 第 6 行");
    }

    @Test
    void saysWhatIsWrongWithARequest() {
        assertThat(detail("{\"place\": \"wuchan\", \"from\": \"2026-03\"}", 404)).contains("没有「wuchan」的排班设置");
        assertThat(detail("{\"place\": \"wuchang\", \"from\": \"March\"}", 422)).contains("应写作 2026-04");
        assertThat(detail("{\"place\": \"wuchang\", \"from\": \"2026-03\", \"sekonds\": 1}", 422)).contains("seconds");
        assertThat(detail("{\"place\": \"wuchang\", \"from\": \"2026-03\", \"seconds\": 9999}", 422)).contains("预算应为");
        assertThat(detail("{\"place\": \"wuchang\", \"from\": \"2026-03\", \"search\": \"x\"}", 422)).contains("预览");
        JsonNode gone = Office.done(office.scheduling.get("/v1/roster-jobs/none"), 404);
        assertThat(gone.path("detail").stringValue()).contains("30 天");
    }

    @Test
    void isForTheSchedulingOfficeOnly() {
        assertThat(office.machine.post("/v1/roster-jobs", Office.ask("2026-03")).statusCode()).isEqualTo(403);
        assertThat(office.leader.post("/v1/roster-jobs", Office.ask("2026-03")).statusCode()).isEqualTo(403);
        assertThat(new Http(port).nobody().get("/v1/roster-jobs").statusCode()).isEqualTo(401);
        assertThat(office.leader.get("/v1/roster-places").body()).contains("wuchang");
    }

    private String detail(String ask, int status) {
        JsonNode problem = Office.done(office.scheduling.post("/v1/roster-jobs", ask), status);
        return problem.path("detail").stringValue() + problem.path("errors");
    }
}
