package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.OwnMatter;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Who handles a matter asks for more time, whoever leads that body decides before the end, and asking alone moves nothing. */
@RunningService
class ExtensionApiTest {

    private static final String BUREAU = "福田区城管局";
    private static final String ASK = ", \"about\": \"办结\", \"days\": 30, \"note\": \"设备改造要四十天\"";

    @LocalServerPort
    private int port;
    private Http machine;
    private OwnMatter matter;

    @BeforeEach
    void register() {
        machine = new Http(port);
        matter = OwnMatter.registered(machine);
    }

    @Test
    void askingMovesNothingAndTheHeadDecidesUntilTheEndThatItConcerns() {
        assertThat(matter.refused("申请延期", BUREAU, ASK)).contains("受理以后");
        matter.tell("受理", BUREAU, "");
        String end = due("办结");

        matter.tell("申请延期", BUREAU, ", \"days\": 30, \"note\": \"设备改造要四十天\"");

        assertThat(due("办结")).isEqualTo(end);
        JsonNode decision = duty("决定延期申请");
        assertThat(decision.path("by").path("body").stringValue()).isEqualTo("440304-chengguan");
        assertThat(decision.path("by").path("post").stringValue()).isEqualTo("局长");
        assertThat(due("决定延期申请")).isEqualTo(end);
        assertThat(matter.refused("申请延期", BUREAU, ASK)).contains("等待负责人决定");

        matter.tell("批准延期", BUREAU, ", \"about\": \"办结\", \"days\": 20, \"post\": \"副局长\"");
        assertThat(duty("决定延期申请").path("state").stringValue()).isEqualTo("met-in-time");
        assertThat(due("办结")).isGreaterThan(end);
        assertThat(matter.refused("申请延期", BUREAU, ASK)).contains("/days", "最多还能延 10 天");
    }

    @Test
    void whatIsRefusedWithAReasonLeavesTheEnd() {
        matter.tell("受理", BUREAU, "");
        String end = due("办结");
        assertThat(matter.refused("不予延期", BUREAU, ", \"post\": \"局长\", \"note\": \"可以办完\"")).contains("有申请的");
        matter.tell("申请延期", BUREAU, ASK);

        assertThat(matter.refused("不予延期", BUREAU, ", \"post\": \"局长\"")).contains("/note", "理由");
        assertThat(matter.refused("不予延期", BUREAU, ", \"note\": \"可以办完\"")).contains("/post", "负责人");
        assertThat(matter.refused("不予延期", BUREAU, ", \"post\": \"诉求办理专员\", \"note\": \"可以办完\"")).contains("不是负责人");
        assertThat(matter.refused("不予延期", "福田区水务局", ", \"post\": \"局长\", \"note\": \"可以办完\"")).contains("城市管理");
        matter.tell("不予延期", BUREAU, ", \"post\": \"局长\", \"note\": \"可以按期办完\"");

        assertThat(duty("决定延期申请").path("state").stringValue()).isEqualTo("met-in-time");
        assertThat(due("办结")).isEqualTo(end);
        assertThat(matter.refused("不予延期", BUREAU, ", \"post\": \"局长\", \"note\": \"再说一次\"")).contains("没有等待决定");
        matter.tell("申请延期", BUREAU, ASK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            福田区城管局 | , "about": "办结", "days": 30                        | /note  | 理由
            福田区城管局 | , "about": "办结", "note": "改造"                    | /days  | 延长的天数
            福田区城管局 | , "about": "办结", "days": 31, "note": "改造"        | /days  | 最多还能延 30 天
            福田区城管局 | , "about": "反馈信息", "days": 5, "note": "改造"     | /about | 可选：办结
            福田区水务局 | , "about": "办结", "days": 30, "note": "改造"        | /body  | 城市管理和综合执法局
            """)
    void whatCannotBeMeantIsRefusedByItsField(String body, String more, String field, String says) {
        matter.tell("受理", BUREAU, "");
        assertThat(matter.refused("申请延期", body, more)).contains(field, says);
        assertThat(matter.duties("决定延期申请")).isEmpty();
    }

    @Test
    void afterTheEndNobodyAsksAnyMore() {
        matter.tell("受理", BUREAU, ", \"at\": \"2026-03-05T09:00:00+08:00\"");
        assertThat(matter.refused("申请延期", BUREAU, ASK)).contains("期限届满以前");
        assertThat(matter.refused("申请延期", BUREAU, ASK + ", \"at\": \"2026-03-06T09:00:00+08:00\""))
                .as("told after the end, whatever it says of itself").contains("期限届满以前");
    }

    @Test
    void theHandlerAsksAndOnlyTheHeadOfTheUnitDecides() {
        matter.tell("受理", BUREAU, "");
        OwnMatter handled = matter.as(machine.as("handler", "fengqiao-demo"));
        handled.tell("申请延期", null, ASK);
        Http head = machine.as("unit-head", "fengqiao-demo");
        assertThat(Http.json(head.get("/v1/notices")).valueStream().filter(n -> n.path("matter").stringValue("").equals(matter.number())
                && n.path("kind").stringValue().equals("extension-asked")).map(n -> n.path("post").stringValue() + n.path("text")))
                .singleElement().asString().contains("局长", "请在 ", "办「决定延期申请」");
        for (String answer : List.of("批准延期", "不予延期")) {
            assertThat(handled.told(answer, null, ASK + ", \"post\": \"局长\"").statusCode()).as(answer).isEqualTo(403);
        }
        matter.as(head).tell("批准延期", null, ASK + ", \"post\": \"局长\"");
    }

    private String due(String action) {
        return duty(action).path("clock").path("due").stringValue();
    }

    private JsonNode duty(String action) {
        return matter.duties(action).get(0);
    }
}
