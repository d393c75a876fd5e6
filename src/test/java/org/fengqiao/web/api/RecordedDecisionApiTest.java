package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.fengqiao.receipt.Receipt;
import org.fengqiao.receipt.Receipts;
import org.fengqiao.receipt.Search;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class RecordedDecisionApiTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Receipts receipts;
    private Http http;
    private String id;

    @BeforeEach
    void connect() {
        http = new Http(port);
        id = UUID.randomUUID().toString();
    }

    @Test
    void everyAnswerHasAReceiptOfTheSameBytes() {
        HttpResponse<String> answer = http.post("/v1/decisions", matter(id));

        Receipt receipt = receipts.find(Http.json(answer).path("id").stringValue()).orElseThrow();
        assertThat(answer.body()).isEqualTo(new String(receipt.output(), StandardCharsets.UTF_8));
        assertThat(answer.headers().firstValue("Receipt-Hash")).hasValue(receipt.hash());
        assertThat(answer.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(receipt.statement().asked().account()).isEqualTo("machine");
    }

    @Test
    void aDryRunAnswersTheSameAndLeavesNothing() {
        HttpResponse<String> dry = http.post("/v1/decisions?dry-run=true", matter(id));
        assertThat(dry.statusCode()).isEqualTo(200);
        assertThat(count()).isZero();

        assertThat(http.post("/v1/decisions", matter(id)).body()).isEqualTo(dry.body());
        http.send("POST", "/v1/decisions?dry-run=true", "application/x-ndjson", line(id));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void theSameKeyAndRequestGiveTheStoredAnswer() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = keyed(http, key, "/v1/decisions", matter(id));
        HttpResponse<String> again = keyed(http, key, "/v1/decisions", matter(id));

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(again.headers().firstValue("Receipt-Hash")).isEqualTo(first.headers().firstValue("Receipt-Hash"));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherRequestIsAConflict() {
        String key = UUID.randomUUID().toString();
        keyed(http, key, "/v1/decisions", matter(id));

        for (HttpResponse<String> other : List.of(
                keyed(http, key, "/v1/decisions?pack=futian", matter(id)),
                keyed(http, key, "/v1/decisions", matter(id + "-2")))) {
            assertThat(other.statusCode()).isEqualTo(409);
            assertThat(Http.json(other).path("code").stringValue()).isEqualTo("conflict");
            assertThat(Http.json(other).path("detail").stringValue()).contains(key, "已用于另一请求");
        }
        assertThat(keyed(http.as("policy", "fengqiao-demo"), key, "/v1/decisions", matter(id)).statusCode())
                .as("keys of other accounts are other keys").isEqualTo(200);
    }

    @Test
    void refusesKeysThatCannotBeKept() {
        HttpResponse<String> tooLong = keyed(http, "k".repeat(201), "/v1/decisions", matter(id));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(Http.json(tooLong).path("detail").stringValue()).contains("200 个字符");

        HttpResponse<String> batch = http.send(http.request("/v1/decisions").header("Idempotency-Key", "k")
                .header("Content-Type", "application/x-ndjson").POST(BodyPublishers.ofString(line(id))));
        assertThat(batch.statusCode()).isEqualTo(400);
        assertThat(Http.json(batch).path("detail").stringValue()).contains("逐件提交");
        assertThat(count()).isZero();
    }

    @Test
    void everyLineOfABatchHasAReceiptAndAWrongLineNone() {
        http.send("POST", "/v1/decisions", "application/x-ndjson",
                line(id) + "\n" + line(id).replace("\"channel\"", "\"chanel\"") + "\n" + line(id) + "\n");

        assertThat(count()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"machine, GET, /v1/decisions", "scheduling, GET, /v1/receipts/verification",
        "policy, GET, /v1/receipts/verification", "machine, POST, /v1/decisions/x/replay",
        "scheduling, POST, /v1/decisions/x/replay", "policy, POST, /v1/matters/x/erasure"})
    void isNotForEveryRole(String who, String method, String path) {
        HttpResponse<String> refused = http.as(who, "fengqiao-demo").send(method, path, "application/json", "{}");

        assertThat(refused.statusCode()).isEqualTo(403);
    }

    private long count() {
        return receipts.count(Search.all().ofMatter(id));
    }

    private static HttpResponse<String> keyed(Http http, String key, String path, String json) {
        return http.send(http.request(path).header("Idempotency-Key", key).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json, StandardCharsets.UTF_8)));
    }

    private static String matter(String id) {
        return ExampleFiles.text("suggestion-pocket-park.json").replaceFirst("\"id\": *\"[^\"]+\"",
                "\"id\": \"" + id + "\"");
    }

    private static String line(String id) {
        return matter(id).replaceAll("\\s*\\n\\s*", " ").strip();
    }
}
