package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningService
class WhyApiTest {

    private static final String SMELL = ExampleFiles.text("stinking-transfer-station.json");

    @LocalServerPort
    private int port;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void tellsWhyAWholeDecisionIsAsItIs() {
        JsonNode decision = recorded(SMELL);

        JsonNode why = Http.json(http.get("/v1/decisions/" + decision.path("id").stringValue() + "/why"));

        assertThat(why.path("decision")).isEqualTo(decision.path("id"));
        assertThat(why.path("asked").isNull()).isTrue();
        assertThat(why.path("statements").findValuesAsString("name")).contains("反馈信息", "查处履责");
        assertThat(why.path("statements").get(0).path("because").get(0).path("rule").path("basis").stringValue())
                .startsWith("《");
        assertThat(why.path("text").stringValue().lines().count()).isEqualTo(why.path("statements").size());
    }

    @ParameterizedTest
    @CsvSource({
        "职责, 反馈信息,             true,  10分钟",
        "时限, 10分钟,               true,  福田·民意速办·十分钟反馈",
        "时限, 10 分钟,              true,  福田·民意速办·十分钟反馈",
        "职责, 报告本级党委和政府,     false, 若紧急为「是」",
        "规则, 条例·第二十五条·报告本级党委和政府, false, 第二十五条",
        "单位, 福田区公安分局,        false, 没有单位「",
        "首办, 福田区城管局,          true,  首办",
        "文书, 转送函,               true,  若收到单位为",
    })
    void answersOnOneThing(String kind, String name, boolean holds, String told) {
        JsonNode why = Http.json(ask("/v1/why?pack=futian", kind, name, SMELL));

        assertThat(why.path("explanations").size()).as(why.toString()).isEqualTo(1);
        JsonNode one = why.path("explanations").get(0);
        assertThat(one.path("holds").booleanValue()).as(one.path("text").stringValue()).isEqualTo(holds);
        assertThat(one.path("text").stringValue()).contains(told).doesNotContain("null");
        assertThat(why.path("text")).isEqualTo(one.path("text"));
    }

    @Test
    void aChangeItNamesTurnsTheAnswerWhenRepeated() {
        JsonNode turn = Http.json(ask("/v1/why?pack=futian", "职责", "报告本级党委和政府", SMELL))
                .path("explanations").get(0).path("turn");

        assertThat(turn.path("steps").get(0).path("path").stringValue()).isEqualTo("/demands/0/urgent");
        String changed = SMELL.replaceFirst("\"demands\"\\s*:\\s*\\[\\s*\\{", "$0 \"urgent\": true,");
        assertThat(Http.json(ask("/v1/why?pack=futian", "职责", "报告本级党委和政府", changed)).path("explanations")
                .get(0).path("holds").booleanValue()).isTrue();
    }

    @Test
    void answersOnEachDemandOrOnOne() {
        String letter = ExampleFiles.text("mixed-letter-three-demands.json");
        JsonNode all = Http.json(ask("/v1/why", "性质", "检举控告", letter));
        assertThat(all.path("explanations").size()).isEqualTo(3);
        assertThat(all.path("text").stringValue()).contains("诉求 1：").contains("诉求 3：");

        assertThat(Http.json(ask("/v1/why?demand=2", "性质", "检举控告", letter)).path("explanations").size())
                .isEqualTo(1);
        JsonNode refused = Http.json(ask("/v1/why?demand=9", "性质", "检举控告", letter));
        assertThat(refused.path("errors").get(0).path("candidates").size()).isEqualTo(3);
    }

    @Test
    void looksAtAnInstantAsAnAssessmentDoes() {
        String handled = ExampleFiles.text("stinking-transfer-station-handled.json");
        JsonNode assessed = Http.json(http.post("/v1/assessments", handled));

        JsonNode why = Http.json(http.post("/v1/why?now=" + Http.encoded(assessed.path("now").stringValue()), handled));

        assertThat(why.path("decision")).isEqualTo(assessed.path("decision").path("id"));
    }

    @ParameterizedTest
    @CsvSource({
        "职责, 书面告之,       404, unknown-subject,   书面告知",
        "文书, 转送函件,       404, unknown-subject,   转送函",
        "首办, 福田区城市管理与综合执法局, 404, unknown-subject, 城市管理和综合执法局",
        "规则, 福田·级别·重典, 404, unknown-subject,   福田·级别·重点",
        "时限, 25小时,         404, unknown-subject,   24小时",
        "天气, 晴,             400, invalid-parameter, 职责",
        "职责, '',             400, invalid-parameter, 登记",
    })
    void offersTheNearestWhereNothingFits(String kind, String name, int status, String code, String near) {
        HttpResponse<String> refused = ask("/v1/why?pack=futian", kind, name, SMELL);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        JsonNode problem = Http.json(refused);
        assertThat(problem.path("code").stringValue()).isEqualTo(code);
        assertThat(problem.path("errors").get(0).path("candidates").toString()).contains(near);
    }

    @Test
    void refusesWhatCannotBeDecided() {
        assertThat(Http.json(http.post("/v1/why", "{}")).path("code").stringValue()).isEqualTo("invalid-matter");
        assertThat(http.get("/v1/decisions/" + "0".repeat(64) + "/why").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "文书, 转送函,             条例·第二十二条·转送函",
        "时限, 10分钟,             福田·民意速办·十分钟反馈",
        "牵头, 福田区城管局,       福田·牵头抓总·区级主管单位牵头",
        "鸣哨, 危及人身,           条例·第二十五条·危及人身的鸣哨"})
    void tellsFromTheRulesAloneWhichCould(String kind, String name, String rule) {
        JsonNode sources = Http.json(http.get("/v1/policies/futian/sayings?kind=" + Http.encoded(kind) + "&name="
                + Http.encoded(name)));

        assertThat(sources.path("sayings").findValuesAsString("text").toString()).contains(rule);
        assertThat(sources.path("text").stringValue().lines().count()).isEqualTo(sources.path("sayings").size() + 1);
        assertThat(sources.toString()).doesNotContain("\"source\"");
    }

    @Test
    void everyKindThatIsOfferedCanBeAsked() {
        for (String kind : List.of("提示", "亮灯", "鸣哨", "升级", "督办")) {
            assertThat(ask("/v1/why?pack=futian", kind, "", SMELL).statusCode()).as(kind).isEqualTo(200);
        }
        assertThat(http.get("/v1/policies/futian/sayings").statusCode()).isEqualTo(400);
        assertThat(http.get("/v1/policies/nowhere/sayings?kind=x").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> ask(String path, String kind, String name, String matter) {
        return http.post(path + (path.contains("?") ? "&" : "?") + "kind=" + Http.encoded(kind) + "&name="
                + Http.encoded(name), matter);
    }

    private JsonNode recorded(String matter) {
        HttpResponse<String> answer = http.post("/v1/decisions?pack=futian", matter.replaceFirst(
                "\"id\": *\"[^\"]+\"", "\"id\": \"" + UUID.randomUUID() + "\""));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Http.json(answer);
    }
}
