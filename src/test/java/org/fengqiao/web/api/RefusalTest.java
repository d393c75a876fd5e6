package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Everything that is refused, as problems in Chinese. */
@RunningService
class RefusalTest {

    private static final String MATTER = ExampleFiles.text("suggestion-pocket-park.json");

    @LocalServerPort
    private int port;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id": "1"              | 第 1 行第          | 没有写完
            {"id": 1,}              | 第 1 行第 10 列    | 不应出现「}」
            {"id": "1" "form": "x"} | 第 1 行            | 不应出现
            {'id': 1}               | 第 1 行第 2 列     | 引号
            {"id": abc}             | 第 1 行            | 「abc」不是 JSON 的值
            {"id":"1","id":"2"}     | 第 1 行            | 「id」写了两次
            {} {}                   | 第 1 行            | 多余内容
            ``                      | 空的               | 一件事项
            """)
    void namesLineAndColumnOfWhatIsNoJson(String body, String where, String why) {
        HttpResponse<String> response = http.post("/v1/decisions", body == null ? "" : body);

        JsonNode problem = problem(response, 400, "malformed-json");
        assertThat(problem.path("detail").stringValue()).contains(where).contains(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"idd": "1"}                            | /idd               | unknown-property | 是不是「id」
            {"渠到": "x"}                           | /渠到              | unknown-property | 渠道
            {"people": "三"}                        | /people            | wrong-type       | 应是整数，实为文字「三」
            {"people": 1.5}                         | /people            | wrong-type       | 应是整数
            {"people": 99999999999}                 | /people            | wrong-type       | 应是整数
            {"title": ["x"]}                        | /title             | wrong-type       | 应是文字，实为数组
            {"levelSkipping": "是"}                 | /levelSkipping     | wrong-type       | true 或 false
            {"form": "来信件"}                      | /form              | unknown-term     | 可用：来信
            {"receivedAt": "昨天"}                  | /receivedAt        | bad-instant      | 时间应写作
            {"place": "福田区"}                     | /place             | wrong-type       | 应是对象
            {"demands": {}}                         | /demands           | wrong-type       | 应是数组
            {"demands": [null]}                     | /demands/0         | wrong-type       | 列表里不能有 null
            {"demands": [{"urgent": 1}]}            | /demands/0/urgent  | wrong-type       | 实为数字 1
            {"demands": [{"bodies": [null]}]}       | /demands/0/bodies/0 | wrong-type      | null
            {"history": [{"kind": "飞"}]}           | /history/0/kind    | unknown-term     | 取值
            {"id": "1", "编号": "2"}                | /编号              | duplicate-property | 同一个字段
            []                                      | ``                 | wrong-type       | 应是对象
            """)
    void namesEveryWrongField(String body, String pointer, String code, String words) {
        JsonNode problem = problem(http.post("/v1/decisions", body), 422, "invalid-matter");

        assertThat(problem.path("errors")).anySatisfy(error -> {
            assertThat(error.path("pointer").asString("")).isEqualTo(pointer == null ? "" : pointer);
            assertThat(error.path("code").stringValue()).isEqualTo(code);
            assertThat(error.path("detail").stringValue()).contains(words);
        });
    }

    @Test
    void tellsAllFaultsAtOnce() {
        JsonNode problem = problem(http.post("/v1/decisions",
                "{\"idd\":1,\"form\":\"x\",\"demands\":[{\"urgent\":2}],\"place\":[]}"), 422, "invalid-matter");

        assertThat(problem.path("errors").size()).isEqualTo(4);
        assertThat(problem.path("detail").stringValue()).contains("4 处问题").contains("没有保存任何内容");
    }

    @ParameterizedTest
    @CsvSource({
        "channel,           没有的渠道",
        "place/division,    没有的地方",
        "receivedAt,        2099-01-01T00:00:00+08:00",
        "text,              a\u202eb",
        "title,             a\\u0007b"})
    void passesOnWhatTheDecisionRefuses(String field, String value) {
        String name = field.substring(field.lastIndexOf('/') + 1);
        String body = MATTER.replaceFirst("\"" + name + "\": \"[^\"]*\"", "\"" + name + "\": \""
                + value.replace("\\", "\\\\") + "\"");

        JsonNode problem = problem(http.post("/v1/decisions", body), 422, "invalid-matter");

        assertThat(problem.path("errors").get(0).path("pointer").stringValue()).startsWith("/" + field.split("/")[0]);
    }

    @ParameterizedTest
    @CsvSource({
        "?asOf=2026-12-03T00:00:00Z, 422, future-instant,    晚于现在",
        "?asOf=gestern,              400, invalid-parameter, 读不出来",
        "?pack=futiann,              404, unknown-pack,      可用：",
    })
    void checksParameters(String query, int status, String code, String words) {
        assertThat(problem(http.post("/v1/decisions" + query, MATTER), status, code).path("detail").stringValue())
                .contains(words);
        assertThat(problem(http.send("POST", "/v1/decisions" + query, "application/x-ndjson", ""),
                query.contains("pack") ? 404 : status, code)).isNotNull();
    }

    @Test
    void readsNoMoreThanTwoMegabytes() {
        String huge = MATTER.replaceFirst("\"text\": \"", "\"text\": \"" + "长".repeat(800_000));

        assertThat(problem(http.post("/v1/decisions", huge), 413, "body-too-large").path("detail").stringValue())
                .contains("2 MB");
        HttpResponse<String> unannounced = http.send(http.request("/v1/decisions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(huge))));
        problem(unannounced, 413, "body-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "POST,   /v1/decisions,    text/plain,       415, unsupported-media-type, application/json",
        "GET,    /v1/assessments,  application/json, 405, method-not-allowed,     POST",
        "DELETE, /v1/policies,     application/json, 405, method-not-allowed,     GET",
        "GET,    /v1/nowhere,      application/json, 404, not-found,              /v1/nowhere",
        "GET,    /v1/policies/x,   application/json, 404, unknown-pack,           futian",
        "GET,    /v1/policies/futian/rules/x, application/json, 404, unknown-rule, 没有名为",
        "GET,    /v1/directory/divisions/999, application/json, 404, unknown-division, 999",
        "GET,    /v1/directory/items?limit=x, application/json, 400, invalid-parameter, limit"})
    void refusesWhatThereIsNot(String method, String path, String type, int status, String code, String words) {
        String body = method.equals("POST") ? "x" : "";
        assertThat(problem(http.send(method, path, type, body), status, code).path("detail").stringValue())
                .contains(words);
    }

    @Test
    void refusesFormatsThatItCannotGive() {
        HttpResponse<String> response = http.send(http.request("/v1/status").header("Accept", "text/csv").GET());

        problem(response, 406, "not-acceptable");
    }

    private static JsonNode problem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = Http.json(response);
        assertThat(problem.path("code").stringValue()).isEqualTo(code);
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(problem.path("type").stringValue()).isEqualTo("urn:fengqiao:problem:" + code);
        assertThat(problem.path("title").stringValue()).isNotBlank();
        assertThat(problem.path("instance").stringValue()).startsWith("/v1/");
        return problem;
    }
}
