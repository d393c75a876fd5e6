package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.fengqiao.json.Json;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.FixedClock;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningService
class DecisionApiTest {

    private static final String SMELL = ExampleFiles.text("stinking-transfer-station.json");
    private static final String AS_OF = "?asOf=2026-03-02T21:10:00%2B08:00";

    @LocalServerPort
    private int port;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    static List<String> examples() {
        return ExampleFiles.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void decidesEveryExample(String name) {
        HttpResponse<String> response = http.post("/v1/decisions", ExampleFiles.text(name));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(Http.json(response).path("demands").size()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void assessesEveryExample(String name) {
        HttpResponse<String> response = http.post("/v1/assessments", ExampleFiles.text(name));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(Http.json(response).path("tallies").size()).isEqualTo(7);
        assertThat(response.headers().firstValue("Rules-Revision")).isPresent();
    }

    @Test
    void tellsWhoOwesWhatByWhen() {
        JsonNode demand = Http.json(http.post("/v1/decisions" + AS_OF, SMELL)).path("demands").get(0);

        assertThat(demand.path("route").path("firstHandler").path("body").stringValue()).isEqualTo("440304-chengguan");
        assertThat(demand.path("duties").findValuesAsString("action")).contains("反馈信息", "电话约见", "首轮处置");
        assertThat(demand.path("duties").get(0).path("clock").path("due").stringValue())
                .isEqualTo("2026-03-02T21:20:00+08:00");
    }

    @Test
    void sameInputGivesTheSameBytesUnderTheSameRevisions() {
        HttpResponse<String> one = http.post("/v1/decisions" + AS_OF, SMELL);
        HttpResponse<String> other = http.post("/v1/decisions" + AS_OF + "&pack=futian", SMELL);

        assertThat(one.body()).isEqualTo(other.body());
        JsonNode decision = Http.json(one);
        assertThat(one.headers().firstValue("Rules-Revision"))
                .hasValue(decision.path("policyRevision").stringValue());
        assertThat(one.headers().firstValue("Directory-Revision"))
                .hasValue(decision.path("directoryRevision").stringValue());
    }

    @Test
    void decidesAsOfNowUnlessToldOtherwise() {
        assertThat(Http.json(http.post("/v1/decisions", SMELL)).path("asOf").stringValue())
                .isEqualTo(Json.text(FixedClock.NOW));
    }

    @Test
    void readsAnOffsetWhosePlusSignWasNotEscaped() {
        assertThat(http.post("/v1/decisions?asOf=2026-03-02T22:00:00+08:00", SMELL).statusCode()).isEqualTo(200);
    }

    @Test
    void answersABatchLineByLineAndPassesOverFaultyLines() {
        String good = ExampleFiles.line("suggestion-pocket-park.json");
        String batch = good + "\n\n{broken\n" + good.replace("\"channel\"", "\"chanel\"") + "\n" + good;

        HttpResponse<String> response =
                http.send("POST", "/v1/decisions?pack=futian", "application/x-ndjson", batch);

        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/x-ndjson");
        assertThat(response.headers().firstValue("Rules-Revision")).isPresent();
        List<JsonNode> answers = response.body().lines().map(Json.mapper()::readTree).toList();
        assertThat(answers).extracting(a -> a.path("line").intValue()).containsExactly(1, 3, 4, 5);
        assertThat(answers).extracting(a -> a.has("decision")).containsExactly(true, false, false, true);
        assertThat(answers.get(1).path("problem").path("code").stringValue()).isEqualTo("malformed-json");
        assertThat(answers.get(2).path("problem").path("errors").get(0).path("candidates").get(0).stringValue())
                .isEqualTo("channel");
    }

    @Test
    void answersALongBatchWhileItIsStillBeingSent() {
        byte[] line = (ExampleFiles.line("suggestion-pocket-park.json") + "\n").getBytes(StandardCharsets.UTF_8);
        int lines = 3000;

        HttpResponse<String> response = http.send(http.request("/v1/decisions?dry-run=true")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArrays(() -> IntStream.range(0, lines).mapToObj(i -> line).iterator())));

        assertThat(response.body().lines().count()).isEqualTo(lines);
        assertThat(response.body().lines()).allMatch(answer -> answer.contains("\"decision\""));
    }

    @Test
    void answersALineThatIsTooLongAndReadsOn() {
        String batch = "x".repeat(2 * 1024 * 1024 + 1) + "\n" + ExampleFiles.line("suggestion-pocket-park.json");

        List<JsonNode> answers = http.send("POST", "/v1/decisions", "application/x-ndjson", batch).body().lines()
                .map(Json.mapper()::readTree).toList();

        assertThat(answers.get(0).path("problem").path("code").stringValue()).isEqualTo("body-too-large");
        assertThat(answers.get(1).has("decision")).isTrue();
    }
}
