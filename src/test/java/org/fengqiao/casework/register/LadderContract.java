package org.fengqiao.casework.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.register.RunningRegister.BUREAU;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.fengqiao.json.Json;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whom a matter that climbs must not reach, the same on every database. */
abstract class LadderContract {

    private final RunningRegister register;

    LadderContract(RunningRegister register) {
        this.register = register;
    }

    @ParameterizedTest
    @CsvSource({"福田区城市管理和综合执法局, 副局长, 440304-chengguan, 深圳市纪委监委",
        "福田区人民政府, 区长, 440304-zhengfu, 广东省纪委监委"})
    void whatClimbsPassesOverTheAccusedAndAllTheyCommand(String body, String post, String accused, String above) {
        ObjectNode letter = (ObjectNode) Json.mapper().readTree(ExampleFiles.text("accusation-by-informer.json"));
        letter.put("id", UUID.randomUUID().toString()).put("receivedAt", Json.text(register.now()))
                .put("text", "反映" + post + "索要好处，请保密。");
        ((ObjectNode) letter.path("demands").path(0).path("accused").path(0)).put("body", body).put("post", post);
        String number = Http.json(register.register(letter, 201)).path("matters").get(0).stringValue();
        register.tell(number, "\"kind\": \"督办\", \"body\": \"" + above + "\"");

        Escalation climbed = new Escalation(register.service, number, accused);
        for (int days = 0; days < 90; days += 15) {
            register.forward(Duration.ofDays(15));
            register.strike();
        }

        assertThat(climbed.everybodyConcerned()).isNotEmpty().allMatch(climbed::outside);
    }

    @Test
    void whoeverIsAccusedWhileItWaitsWithThemIsPassedOverByTheLadder() {
        ObjectNode matter = register.smell();
        String number = Http.json(register.register(matter, 201)).path("matters").get(0).stringValue();
        register.tell(number, "\"kind\": \"派单\", \"body\": \"福田区信访局\", \"value\": \"" + BUREAU + "\"");
        ObjectNode corrected = matter.deepCopy();
        corrected.put("receiver", "福田区信访局");
        ((ObjectNode) corrected.path("demands").path(0)).put("purpose", "accusation").putArray("accused").addObject()
                .put("body", BUREAU);
        HttpResponse<String> told = register.telling(number, "{\"reason\": \"听错了\", \"corrected\": " + corrected + "}");
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
        Escalation climbed = new Escalation(register.service, number, "440304-chengguan");

        register.forward(Duration.ofDays(1));
        register.strike();

        assertThat(climbed.ladder()).isNotEmpty().allMatch(climbed::outside);
        assertThat(climbed.told()).isNotEmpty().allMatch(climbed::outside);
    }

    @Test
    void whatWouldNotCountIsRefusedAtTheDoorWithTheReason() {
        String number = register.registered();
        register.tell(number, "\"kind\": \"acknowledged\", \"body\": \"" + BUREAU + "\"");
        assertThat(refused(number, "\"kind\": \"objected\", \"body\": \"" + BUREAU + "\"")).contains("写明理由");
        assertThat(refused(number, "\"kind\": \"forwarded\", \"body\": \"" + BUREAU + "\"")).contains("交给哪个单位");
        assertThat(refused(number, "\"kind\": \"forwarded\", \"value\": \"火星局\"")).contains("没有「火星局」");
        register.tell(number, "\"kind\": \"objected\", \"body\": \"" + BUREAU + "\", \"note\": \"不属本局职权\"");
        assertThat(refused(number, "\"kind\": \"objection-upheld\", \"body\": \"" + BUREAU + "\"")).contains("不算数");
        assertThat(refused(number, "\"kind\": \"objection-upheld\"")).contains("不算数");

        JsonNode told = register.tell(number, "\"kind\": \"objection-upheld\", \"body\": \"福田区信访局\"");

        assertThat(told.path("custody").get(0).path("body").stringValue()).isEqualTo("440304-xinfang");
        assertThat(told.path("lapses").findValuesAsString("kind")).doesNotContain("buck-passing");
        concluded(number);
        assertThat(refused(number, "\"kind\": \"reopened\", \"body\": \"福田区信访局\", \"note\": \"又有人来\"")).contains("已终结");
        assertThat(refused(number, "\"kind\": \"reopened\", \"body\": \"福田区应急管理局\", \"note\": \"又有人来\"")).contains("上级");
        register.tell(number, "\"kind\": \"reopened\", \"body\": \"福田区人民政府\", \"note\": \"发现新的事实\"");
        register.rebuiltEqualsLive();
    }

    @Test
    void mattersAreNotMergedInACircle() {
        String one = register.registered();
        String other = register.registered();
        assertThat(register.telling(one, "{\"mergedInto\": \"" + other + "\", \"reason\": \"同一件\"}").statusCode()).isEqualTo(200);

        assertThat(register.telling(other, "{\"mergedInto\": \"" + one + "\", \"reason\": \"同一件\"}").body())
                .contains("不能互相并入");
    }

    /** By the ladder: answered, served, and nothing asked for within thirty days. */
    private void concluded(String number) {
        String office = ", \"body\": \"福田区信访局\"";
        assertThat(refused(number, "\"kind\": \"concluded\"" + office)).contains("没有单位可以记「终结」");
        register.tell(number, "\"kind\": \"confirmed\", \"about\": \"途径\", \"value\": \"信访程序\"" + office);
        register.tell(number, "\"kind\": \"answered\", \"value\": \"不予支持\"" + office);
        register.tell(number, "\"kind\": \"answer-served\"" + office);
        assertThat(register.tell(number, "\"kind\": \"concluded\"" + office).path("stage").stringValue()).isEqualTo("open");
        register.forward(Duration.ofDays(45));
        assertThat(register.tell(number, "\"kind\": \"concluded\"" + office).path("stage").stringValue())
                .isEqualTo("concluded");
    }

    private String refused(String matter, String act) {
        HttpResponse<String> answer = register.telling(matter, "{\"act\": {" + act + "}}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        return answer.body();
    }

    /** As a person at a page does, whose clock shows more than seconds. */
    @Test
    void whatHappensAtThisVeryMomentIsNotStillToCome() {
        String matter = register.registered();
        register.forward(Duration.ofMillis(700));
        register.tell(matter, "\"kind\": \"rated\", \"value\": \"满意\", \"at\": \"" + register.now() + "\"");
        register.forward(Duration.ofMillis(300));

        assertThat(register.shown(matter).path("history").toString()).contains("满意");
    }
}
