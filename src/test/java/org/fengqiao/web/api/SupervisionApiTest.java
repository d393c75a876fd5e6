package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.OwnMatter;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whom rules let hold others to their duties: the bureau handles, the inspection office and the petition office supervise. */
@RunningService
class SupervisionApiTest {

    private static final String BUREAU = "福田区城管局";
    private static final String INSPECTION = "福田区委区政府督查室";

    @LocalServerPort
    private int port;
    private Http machine;
    private Http supervision;
    private OwnMatter matter;

    @BeforeEach
    void register() {
        machine = new Http(port);
        supervision = machine.as("supervision", "fengqiao-demo");
        matter = OwnMatter.registered(machine);
    }

    @Test
    void whoHandlesAMatterCannotSuperviseItNorIssueAnOrderInItsOwnName() {
        assertThat(matter.refused("督办", BUREAU, "")).contains("福田区信访局").contains("办理单位不能以自己的名义督办");
        assertThat(matter.refused("督办", null, "")).contains("请写明单位");
        matter.tell("督办", INSPECTION, ", \"note\": \"反复推诿\"");
        ObjectNode own = (ObjectNode) paper().path("draft").deepCopy();
        own.remove(List.of("matter", "draftedBy"));
        own.putObject("sender").put("code", "440304-chengguan").put("name", BUREAU).put("mark", "福城管");

        for (String role : List.of("handler", "unit-head")) {
            HttpResponse<String> answer = machine.as(role, "fengqiao-demo").post(papers(), own.toString());
            assertThat(answer.statusCode()).as(role).isEqualTo(422);
            assertThat(answer.body()).contains("督办");
        }
    }

    @Test
    void anOrderLivesFromWhoIssuedItToItsLiftingAndIsServedOnce() {
        matter.tell("督办", INSPECTION, ", \"note\": \"反复推诿\", \"until\": \"2026-12-08T18:00:00+08:00\"");
        JsonNode draft = paper();
        assertThat(draft.path("draft").path("content").path("breaches").valueStream()
                .map(b -> b.path("fact").stringValue())).contains("反复推诿");
        String at = papers() + "/" + draft.path("id").longValue();
        HttpResponse<String> issued = supervision.post(at + "/issue", "{\"version\": "
                + draft.path("version").intValue() + ", \"approver\": \"督查室主任\"}");
        assertThat(issued.statusCode()).as(issued.body()).isEqualTo(200);
        HttpResponse<String> served = supervision.post(at + "/service", "{\"at\": \"" + Http.json(issued).path("signing")
                .path("at").stringValue() + "\", \"means\": \"直接送达\", \"result\": \"签收\", \"receiver\": \"办公室\", \"proof\": \"回证\"}");
        assertThat(served.statusCode()).as(served.body()).isEqualTo(200);
        assertThat(duties("答复督办")).containsExactly("440304-chengguan → 440304-ducha open");

        matter.tell("督办反馈", BUREAU, "");
        assertThat(matter.refused("确认", BUREAU, ", \"about\": \"督办结果\", \"value\": \"属实\"")).contains("督查室");
        assertThat(matter.refused("确认", INSPECTION, ", \"about\": \"督办结果\", \"value\": \"还行\"")).contains("属实");
        assertThat(matter.refused("解除督办", INSPECTION, "")).contains("核验属实以后");
        matter.tell("确认", INSPECTION, ", \"about\": \"督办结果\", \"value\": \"属实\"");
        assertThat(matter.refused("解除督办", BUREAU, "")).contains("督查室");
        matter.tell("解除督办", INSPECTION, "");
        assertThat(duties("解除督办")).containsExactly("440304-ducha → 440304-chengguan met-in-time");

        supervision.post(at + "/revocation", "{\"reason\": \"对象写错\", \"basis\": \"《信访工作条例》第四十条\"}");
        JsonNode newest = Http.json(supervision.get("/v1/matters/" + matter.number())).path("history").valueStream()
                .reduce((first, last) -> last).orElseThrow();
        assertThat(newest.path("kind").stringValue()).isEqualTo("撤销文书");
        assertThat(newest.path("what").path("event").path("about").stringValue()).isEqualTo("督办单");
        assertThat(newest.path("what").path("event").path("value").stringValue()).contains("〔2026〕");
    }

    @Test
    void aWithdrawnOrderAsksForNothingAndTheNextOneDoes() {
        matter.tell("督办", INSPECTION, ", \"note\": \"反复推诿\"");
        String at = papers() + "/" + paper().path("id").longValue();
        supervision.post(at + "/issue", "{\"version\": " + paper().path("version").intValue() + ", \"approver\": \"督查室主任\"}");
        supervision.post(at + "/revocation", "{\"reason\": \"对象写错\", \"basis\": \"《信访工作条例》第四十条\"}");

        assertThat(duties("答复督办")).containsExactly("440304-chengguan → 440304-ducha superseded");
        assertThat(duties("提出改进建议")).containsExactly("440304-ducha → 440304-chengguan superseded");
        assertThat(machine.get("/v1/matters/" + matter.number()).body()).contains("「督办单」", "撤销，不再要求");

        matter.tell("督办", "福田区信访局", "");
        assertThat(duties("答复督办")).contains("440304-chengguan → 440304-xinfang open");
    }

    @Test
    void eachSuggestionHasItsOwnConditionAndAnAnswerInWriting() {
        String improve = ", \"about\": \"改进工作\"";
        assertThat(matter.refused("提出建议", "福田区信访局", improve)).contains("现在没有单位可以记");
        assertThat(matter.refused("提出建议", "福田区信访局", ", \"about\": \"完善政策\"")).contains("第四十条第二款");
        assertThat(matter.refused("提出建议", "福田区信访局", ", \"about\": \"追究责任\"")).contains("严重后果");

        matter.tell("督办", "福田区信访局", "");
        matter.tell("提出建议", "福田区信访局", improve);
        String grave = ", \"about\": \"严重后果\", \"value\": \"是\"";
        assertThat(matter.refused("确认", BUREAU, grave)).contains("办理单位不能自己确认", "督查室");
        assertThat(matter.refused("确认", "福田区水务局", grave)).contains("所填的单位不能记");
        matter.tell("确认", "福田区信访局", grave);
        matter.tell("提出建议", "福田区信访局", ", \"about\": \"追究责任\"");
        assertThat(duties("反馈建议采纳情况")).as("one suggestion, one answer").hasSize(1);
        matter.tell("建议反馈", BUREAU, improve + ", \"value\": \"采纳\"");
        assertThat(duties("反馈建议采纳情况")).containsExactly("440304-chengguan → 440304-xinfang met-in-time");
        assertThat(duties("反馈追责建议采纳情况")).allMatch(d -> d.endsWith(" open"));
    }

    @Test
    void whatClimbedIsLetDownByTheLevelItClimbedTo() {
        assertThat(matter.refused("解除提级", BUREAU, "")).contains("没有单位");
        matter.tell("提级", BUREAU, ", \"about\": \"分管领导\"");
        assertThat(matter.refused("解除提级", BUREAU, "")).contains("福田区人民政府");
        matter.tell("解除提级", "福田区人民政府", ", \"note\": \"已定方案\"");
        assertThat(duties("接回继续办理")).allMatch(d -> d.startsWith("440304-chengguan"));
    }

    @Test
    void whatWentToALeaderAloneHeLiftsAlsoAfterAnotherWentToThePrincipal() {
        String principal = ", \"about\": \"党政主要领导\"";
        matter.tell("提级", BUREAU, principal + on(5));
        assertThat(matter.refused("解除提级", "福田区人民政府", principal + ", \"post\": \"副区长（城建）\""))
                .contains("福田区人民政府区长」记", "所填的职务不能记");
        assertThat(matter.refused("解除提级", "福田区委", "")).contains("「关于」写明");
        matter.tell("提级", BUREAU, on(6));
        matter.tell("解除提级", "福田区人民政府", ", \"post\": \"副区长（城建）\"" + on(7));
        assertThat(duties("明文解除提级或办到销案")).containsExactly("440304-zhengfu →  met-in-time");
        assertThat(duties("明文解除提到主要领导的提级或办到销案")).hasSize(2).allMatch(d -> d.endsWith(" open"));
        matter.tell("解除提级", "福田区委", principal + ", \"post\": \"区委书记\"" + on(8));
        assertThat(duties("明文解除提到主要领导的提级或办到销案")).hasSize(2).allMatch(d -> d.endsWith(" met-in-time"));
    }

    @Test
    void onceSomethingIsPromisedPerformanceIsToldByWhoOwesItOrItsLine() {
        matter.tell("达成协议", BUREAU, "");
        assertThat(matter.refused("执行", "福田区信访局", "")).contains("「执行」按规则由「深圳市福田区城市管理和综合执法局」记")
                .contains("第三十三条").contains("所填的单位不能记");
        matter.tell("执行", "福田区人民政府", ", \"note\": \"已到现场核实\"");
        assertThat(duties("督促履行协议")).containsExactly("440304-chengguan →  met-in-time");
    }

    @Test
    void whoWasSentBackAndResolvesIsRevisitedAgain() {
        matter.tell("办结", BUREAU, on(5));
        matter.tell("回访", "福田区信访局", ", \"value\": \"不满意\"" + on(6));
        matter.tell("化解", BUREAU, on(7));
        assertThat(duties("办结回访")).containsExactlyInAnyOrder("440304-xinfang →  met-in-time",
                "440304-xinfang →  open");
        matter.tell("销案", BUREAU, on(8));
        assertThat(duties("办结回访")).filteredOn(d -> d.endsWith(" open")).hasSize(1);
    }

    private String papers() {
        return "/v1/matters/" + matter.number() + "/papers";
    }

    private JsonNode paper() {
        return Http.json(machine.get(papers())).get(0);
    }

    private List<String> duties(String action) {
        return matter.duties(action).stream().map(d -> d.path("by").path("body").stringValue() + " → "
                + d.path("to").path("body").asString("") + " " + d.path("state").stringValue()).toList();
    }

    /** Acts of one second have no order that rules see. */
    private static String on(int day) {
        return ", \"at\": \"2026-11-2" + day + "T09:00:00+08:00\"";
    }
}
