package org.fengqiao.web.api.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.fengqiao.FengqiaoApplication;
import org.fengqiao.json.Json;
import org.fengqiao.testing.FixedClock;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** From a search to the decision that names the worker. Of its own service, for it changes the directory. */
class GridPublicationApiTest {

    private static final String SEAT = "ml-012-b1/楼栋联络员";
    private static final String MATTER = """
            {"id": "%s", "channel": "网格上报", "form": "网上", "title": "楼道堆物", "text": "楼道里堆了旧家具",
             "receivedAt": "2026-03-02T09:00:00+08:00", "place": {"division": "440304007012", "grid": "ml-012-b1"},
             "petitioner": {"kind": "实名", "name": "方某", "contact": "13000000002"},
             "demands": [{"id": "1", "purpose": "申诉求决", "item": "垃圾转运站臭味"}]}
            """;

    @TempDir
    private static Path data;
    private static ConfigurableApplicationContext service;
    private static Http scheduling;
    private static Http leader;
    private static Http machine;

    @BeforeAll
    static void start() {
        service = new SpringApplication(FengqiaoApplication.class, FixedClock.class).run("--server.port=0",
                "--server.shutdown=immediate", "--fengqiao.data=" + data, "--fengqiao.look=1h",
                "--spring.datasource.url=jdbc:h2:mem:grids;DB_CLOSE_DELAY=-1");
        int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        scheduling = new Http(port).as("scheduling", "fengqiao-demo");
        leader = new Http(port).as("leader", "fengqiao-demo");
        machine = new Http(port);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void publishedWorkersAreNamedByDecisionsAndEarlierOnesReplayUnchanged() {
        HttpResponse<String> before = machine.post("/v1/decisions", MATTER.formatted("G-1"));
        assertThat(before.statusCode()).as(before.body()).isEqualTo(200);
        assertThat(before.body()).doesNotContain("网格首接");

        JsonNode plan = done(scheduling.post("/v1/grid-plans", "{\"place\": \"meilin\", \"day\": \"2026-01-01\"}"), 201);
        String path = "/v1/grid-plans/" + plan.path("id").stringValue();
        JsonNode best = done(scheduling.get(path + "/questions/who-else?seat=" + SEAT), 200).get(0);
        plan = done(scheduling.post(path + "/moves", "{\"version\": 1, \"seat\": \"" + SEAT + "\", \"worker\": "
                + best.path("worker") + "}"), 200);
        assertThat(scheduling.post(path + "/moves", "{\"version\": 1, \"seat\": \"" + SEAT + "\"}").statusCode())
                .as("somebody was faster").isEqualTo(409);
        assertThat(done(scheduling.post(path + "/undo", "{\"version\": 2}"), 200).path("figures").path("gaps").intValue())
                .isEqualTo(plan.path("figures").path("gaps").intValue() + 1);
        done(scheduling.post(path + "/moves", "{\"version\": 3, \"seat\": \"" + SEAT + "\", \"worker\": "
                + best.path("worker") + "}"), 200);
        done(leader.post(path + "/approval", "{\"version\": 4}"), 200);
        done(scheduling.post(path + "/publication", "{\"version\": 5, \"contacts\": [\"楼栋联络员\"]}"), 200);

        String name = best.path("label").stringValue().replaceAll("（.*", "");
        HttpResponse<String> after = machine.post("/v1/decisions", MATTER.formatted("G-2"));
        assertThat(after.body()).contains("网格首接").contains("楼栋联络员").contains(name);
        String decision = Json.mapper().readTree(before.body()).path("id").stringValue();
        HttpResponse<String> replay = new Http(port()).as("admin", "fengqiao-demo")
                .post("/v1/decisions/" + decision + "/replay", "{}");
        assertThat(replay.statusCode()).as(replay.body()).isEqualTo(200);
        assertThat(Json.mapper().readTree(replay.body()).path("same").booleanValue()).as(replay.body()).isTrue();
    }

    @Test
    void questionsGapsAndTheTableTellAboutAPlan() {
        JsonNode plan = done(scheduling.post("/v1/grid-plans", "{\"place\": \"gutang\"}"), 201);
        String path = "/v1/grid-plans/" + plan.path("id").stringValue();
        JsonNode gaps = done(scheduling.get(path + "/gaps"), 200);
        assertThat(gaps.path("total").intValue()).isEqualTo(plan.path("figures").path("gaps").intValue()).isPositive();
        assertThat(gaps.path("items").get(0).path("remedies").get(0).stringValue()).isNotBlank();
        assertThat(done(scheduling.get(path + "/difference"), 200).path("total").intValue()).isZero();
        assertThat(done(scheduling.get(path + "/questions/why?seat=gt-g01/网格员"), 200).path("summary").stringValue())
                .isNotBlank();
        assertThat(scheduling.get(path + "/table").statusCode()).isEqualTo(200);
        assertThat(scheduling.post(path + "/moves", "{\"version\": 1, \"seat\": \"没有/网格员\"}").body())
                .contains("没有席位");
        assertThat(machine.get(path).statusCode()).as("not for machines").isEqualTo(403);
    }

    @Test
    void aSearchIsAJobWhosePlanCanBeTakenOver() {
        JsonNode job = ended(done(scheduling.post("/v1/grid-jobs", "{\"place\": \"gutang\", \"steps\": 5}"), 202));
        assertThat(job.path("outcome").path("hard").longValue()).isZero();
        JsonNode plan = done(scheduling.post("/v1/grid-plans", "{\"place\": \"gutang\", \"job\": " + job.path("id")
                + "}"), 201);
        assertThat(plan.path("figures").path("hard").longValue()).isZero();
    }

    @Test
    void aRepairTellsEveryChangeAndKeepsTheContacts() {
        JsonNode plan = done(scheduling.post("/v1/grid-plans", "{\"place\": \"gutang\", \"day\": \"2027-01-01\"}"), 201);
        String path = "/v1/grid-plans/" + plan.path("id").stringValue();
        done(leader.post(path + "/approval", "{\"version\": 1}"), 200);
        done(scheduling.post(path + "/publication", "{\"version\": 2, \"contacts\": [\"网格员\"]}"), 200);

        JsonNode job = ended(done(scheduling.post(path + "/repairs", "{\"version\": 3, \"steps\": 5, \"leavers\": "
                + "{\"p03\": \"2027-02-28\"}}"), 202));
        JsonNode changes = job.path("outcome").path("changes");
        assertThat(changes).isNotEmpty().allSatisfy(c -> assertThat(c.path("reason").stringValue()).isNotBlank())
                .anySatisfy(c -> assertThat(c.path("wasName").stringValue()).isEqualTo("覃三"));
        String adoption = path + "/repairs/" + job.path("id").stringValue();
        assertThat(scheduling.post(adoption, "{\"version\": 3}").body()).contains("reason");
        JsonNode mended = done(scheduling.post(adoption, "{\"version\": 3, \"reason\": \"离职\"}"), 200);
        assertThat(mended.path("day").stringValue()).as("after the last day").isEqualTo("2027-03-01");
        assertThat(done(scheduling.get(path + "/lines?worker=p03"), 200).path("total").intValue()).isZero();
        assertThat(scheduling.post(adoption, "{\"version\": 3, \"reason\": \"离职\"}").statusCode()).isEqualTo(409);
    }

    private static JsonNode ended(JsonNode begun) {
        JsonNode job = begun;
        while (!job.path("state").stringValue().equals("done")) {
            assertThat(job.path("state").stringValue()).isIn("waiting", "running");
            job = done(scheduling.get("/v1/grid-jobs/" + begun.path("id").stringValue()), 200);
        }
        return job;
    }

    private static int port() {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static JsonNode done(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Json.mapper().readTree(answer.body());
    }
}
