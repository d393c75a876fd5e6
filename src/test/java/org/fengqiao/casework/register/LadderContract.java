package org.fengqiao.casework.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.fengqiao.json.Json;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Whom a matter that climbs must not reach, the same on every database. */
abstract class LadderContract extends RegisterContract {

    @ParameterizedTest
    @CsvSource({"福田区城市管理和综合执法局, 副局长, 440304-chengguan", "福田区人民政府, 区长, 440304-zhengfu"})
    void whatClimbsPassesOverTheAccusedAndAllTheyCommand(String body, String post, String accused) {
        ObjectNode letter = (ObjectNode) Json.mapper().readTree(ExampleFiles.text("accusation-by-informer.json"));
        letter.put("id", UUID.randomUUID().toString()).put("receivedAt", Json.text(now()))
                .put("text", "反映" + post + "索要好处，请保密。");
        ((ObjectNode) letter.path("demands").path(0).path("accused").path(0)).put("body", body).put("post", post);
        String number = Http.json(register(letter, 201)).path("matters").get(0).stringValue();
        tell(number, "\"kind\": \"督办\", \"body\": \"福田区委区政府督查室\"");

        Escalation climbed = new Escalation(service, number, accused);
        for (int days = 0; days < 90; days += 15) {
            forward(Duration.ofDays(15));
            strike();
        }

        assertThat(climbed.everybodyConcerned()).isNotEmpty().allMatch(climbed::outside);
    }

    @Test
    void whoeverIsAccusedWhileItWaitsWithThemIsPassedOverByTheLadder() {
        ObjectNode matter = smell();
        String number = Http.json(register(matter, 201)).path("matters").get(0).stringValue();
        tell(number, "\"kind\": \"派单\", \"body\": \"福田区信访局\", \"value\": \"" + BUREAU + "\"");
        ObjectNode corrected = matter.deepCopy();
        corrected.put("receiver", "福田区信访局");
        ((ObjectNode) corrected.path("demands").path(0)).put("purpose", "accusation").putArray("accused").addObject()
                .put("body", BUREAU);
        HttpResponse<String> told = telling(number, "{\"reason\": \"听错了\", \"corrected\": " + corrected + "}");
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
        Escalation climbed = new Escalation(service, number, "440304-chengguan");

        forward(Duration.ofDays(1));
        strike();

        assertThat(climbed.ladder()).isNotEmpty().allMatch(climbed::outside);
        assertThat(climbed.told()).isNotEmpty().allMatch(climbed::outside);
    }

    /** As a person at a page does, whose clock shows more than seconds. */
    @Test
    void whatHappensAtThisVeryMomentIsNotStillToCome() {
        String matter = registered();
        forward(Duration.ofMillis(700));
        tell(matter, "\"kind\": \"rated\", \"value\": \"满意\", \"at\": \"" + now() + "\"");
        forward(Duration.ofMillis(300));

        assertThat(shown(matter).path("history").toString()).contains("满意");
    }
}
