package org.fengqiao.casework.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.register.RunningRegister.BUREAU;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.fengqiao.json.Json;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A correction that makes part of a matter an accusation takes it apart, the same on every database. */
abstract class PartingContract {

    private static final String BRIBE = "索要好处";

    private final RunningRegister register;

    PartingContract(RunningRegister register) {
        this.register = register;
    }

    @Test
    void aDemandThatTurnsOutToAccuseGoesIntoAMatterOfItsOwn() {
        ObjectNode accusing = letter();
        ObjectNode ordinary = taken(accusing);
        String number = entered(register.register(ordinary, 201)).get(0);
        register.tell(number, "\"kind\": \"read-back\", \"note\": \"念过：路灯、公园、" + BRIBE + "\"");
        register.tell(number, "\"kind\": \"phoned\", \"demand\": \"3\", \"body\": \"" + BUREAU + "\", \"note\": \"细说" + BRIBE
                + "的经过\"");
        for (String demand : List.of("1", "3")) {
            register.tell(number, "\"kind\": \"dispatched\", \"demand\": \"" + demand
                    + "\", \"body\": \"福田区信访局\", \"value\": \"" + BUREAU + "\"");
        }
        JsonNode before = register.shown(number);
        String papers = "/v1/matters/" + number + "/papers";
        assertThat(register.http.get(papers).body()).contains(BRIBE, "路灯坏了");
        register.forward(Duration.ofHours(1));

        assertThat(corrected(number, accusing).statusCode()).isEqualTo(200);

        JsonNode stays = register.shown(number);
        assertThat(stays.toString()).doesNotContain(BRIBE, "一封信三件事", "检举", "parted").contains("路灯坏了", "口袋公园");
        assertThat(register.http.get(papers).body()).doesNotContain(BRIBE).contains("路灯坏了");
        assertThat(stays.path("matter").path("demands").findValuesAsString("id")).containsExactly("1", "2");
        for (String demand : List.of("1", "2")) {
            assertThat(of(demand, stays, "custody")).isEqualTo(of(demand, before, "custody"));
            assertThat(of(demand, stays, "duties")).isEqualTo(of(demand, before, "duties")).isNotEmpty();
        }
        assertThat(of("3", stays, "duties")).isEmpty();
        assertThat(rows("casework_accusation", number)).isZero();

        String apart = partOf(number);
        JsonNode goes = register.shown(apart);
        assertThat(goes.path("matter").path("text").stringValue()).isEqualTo(accusing.path("text").stringValue());
        assertThat(goes.path("matter").path("demands").findValuesAsString("id")).containsExactly("3");
        assertThat(goes.path("receivedAt")).isEqualTo(before.path("receivedAt"));
        assertThat(goes.path("history").toString()).contains("细说" + BRIBE, "念过：");
        assertThat(goes.path("custody").get(0).path("body").stringValue()).isNotEqualTo("440304-chengguan");
        assertThat(rows("casework_accusation", apart)).isOne();
        assertThat(rows("receipt_withheld", number) + rows("receipt_withheld", apart)).isEqualTo(2);

        JsonNode again = Http.json(register.register(ordinary.put("id", UUID.randomUUID().toString()), 200));
        assertThat(again.path("reminder").booleanValue()).isTrue();
        register.tell(number, "\"kind\": \"acknowledged\", \"body\": \"" + BUREAU + "\"");
        assertThat(register.shown(number).toString()).as("the same letter again").doesNotContain(BRIBE);
        register.rebuiltEqualsLive();
    }

    @Test
    void aDemandThatSomebodyConfirmsToAccuseGoesToo() {
        ObjectNode ordinary = taken(letter());
        String number = entered(register.register(ordinary, 201)).get(0);
        register.tell(number, "\"kind\": \"dispatched\", \"demand\": \"1\", \"body\": \"福田区信访局\", \"value\": \"" + BUREAU
                + "\"");
        JsonNode before = register.shown(number);
        register.forward(Duration.ofHours(1));

        JsonNode stays = confirmed(number, "3", "检举控告");

        assertThat(stays.toString()).doesNotContain(BRIBE, "一封信三件事", "检举", "控告").contains("路灯坏了", "口袋公园");
        assertThat(stays.path("matter").path("demands").findValuesAsString("id")).containsExactly("1", "2");
        for (String demand : List.of("1", "2")) {
            assertThat(of(demand, stays, "custody")).isEqualTo(of(demand, before, "custody"));
            assertThat(of(demand, stays, "duties")).isEqualTo(of(demand, before, "duties")).isNotEmpty();
        }
        assertThat(rows("casework_accusation", number)).isZero();
        String apart = partOf(number);
        JsonNode goes = register.shown(apart);
        assertThat(goes.path("matter").path("text").stringValue()).contains(BRIBE);
        assertThat(goes.path("matter").path("demands").findValuesAsString("id")).containsExactly("3");
        assertThat(goes.path("receivedAt")).isEqualTo(before.path("receivedAt"));
        assertThat(goes.path("history").findValuesAsString("kind")).contains("确认");
        assertThat(goes.path("history").toString()).contains(BRIBE + "，请查");
        assertThat(rows("receipt_withheld", number) + rows("receipt_withheld", apart)).isEqualTo(2);

        assertThat(corrected(number, ordinary).statusCode()).as("as the letter was read at first").isEqualTo(200);
        assertThat(register.shown(number).toString()).doesNotContain(BRIBE);
        assertThat(parts(number)).containsExactly(apart);
        register.rebuiltEqualsLive();
    }

    @Test
    void theOnlyDemandThatAccusesHidesItsMatter() {
        String number = register.registered();

        confirmed(number, null, "检举控告");

        assertThat(rows("casework_accusation", number)).isOne();
        assertThat(parts(number)).isEmpty();
    }

    @Test
    void whatHappenedBeforeRegisteringCountsToo() {
        ObjectNode letter = taken(letter());
        ((ArrayNode) letter.withArray("history")).addObject().put("kind", "confirmed").put("demand", "3").put("about", "性质")
                .put("value", "检举控告").put("body", "福田区信访局").put("at", Json.text(register.now()));

        List<String> entered = entered(register.register(letter, 201));

        assertThat(entered).hasSize(2);
        assertThat(register.shown(entered.get(0)).toString()).doesNotContain(BRIBE, "检举").contains("路灯坏了");
        assertThat(rows("casework_accusation", entered.get(0))).isZero();
        assertThat(rows("casework_accusation", entered.get(1))).isOne();
    }

    @Test
    void anAccusationThatIsAddedDoesNotHideWhatWasThere() {
        ObjectNode matter = register.smell();
        String number = entered(register.register(matter, 201)).get(0);
        JsonNode before = register.shown(number);
        ((ArrayNode) matter.path("demands")).add(letter().path("demands").get(2));
        matter.put("text", matter.path("text").stringValue() + "办手续时还被" + BRIBE + "。");

        assertThat(corrected(number, matter).statusCode()).isEqualTo(200);

        JsonNode stays = register.shown(number);
        assertThat(stays.toString()).doesNotContain(BRIBE);
        assertThat(stays.path("matter").path("text").stringValue()).isEqualTo("请尽快解决转运站臭味");
        assertThat(stays.path("duties")).isEqualTo(before.path("duties"));
        assertThat(corrected(number, matter).statusCode()).as("the same again splits nothing off").isEqualTo(200);
        assertThat(register.shown(number).toString()).doesNotContain(BRIBE);
        assertThat(register.shown(partOf(number)).path("matter").path("text").stringValue()).contains(BRIBE);
        register.rebuiltEqualsLive();
    }

    @Test
    void whatIsHiddenAlreadyStaysWhole() {
        ObjectNode matter = register.smell();
        ObjectNode demand = (ObjectNode) letter().path("demands").get(2);
        ((ArrayNode) matter.path("demands")).set(0, demand);
        String number = entered(register.register(matter, 201)).get(0);
        ((ArrayNode) matter.path("demands")).add(letter().path("demands").get(0));

        assertThat(corrected(number, matter).statusCode()).isEqualTo(200);

        assertThat(register.shown(number).path("matter").path("demands").size()).isEqualTo(2);
        assertThat(parts(number)).isEmpty();
        assertThat(rows("casework_accusation", number)).isOne();
    }

    @Test
    void theSameLetterAgainRemindsWithoutItsAccusingWords() {
        ObjectNode letter = letter();
        List<String> entered = entered(register.register(letter, 201));
        register.forward(Duration.ofMinutes(1));

        assertThat(entered(register.register(letter.put("id", UUID.randomUUID().toString()), 200)))
                .containsExactly(entered.get(0));

        assertThat(register.shown(entered.get(0)).toString()).contains("催办", "路灯坏了").doesNotContain(BRIBE);
    }

    /** A letter of somebody who never petitioned before, with three demands, the last of which accuses. */
    private ObjectNode letter() {
        ObjectNode letter = (ObjectNode) Json.mapper().readTree(ExampleFiles.text("mixed-letter-three-demands.json"));
        letter.put("id", UUID.randomUUID().toString()).put("receivedAt", Json.text(register.now())).remove("arrival");
        ((ObjectNode) letter.path("petitioner")).put("contact", letter.path("id").stringValue());
        return letter;
    }

    /** The same as the desk took it in at first: three requests. */
    private static ObjectNode taken(ObjectNode accusing) {
        ObjectNode taken = accusing.deepCopy();
        ((ObjectNode) taken.path("demands").get(2)).put("purpose", "request").remove(List.of("item", "confidential",
                "accused"));
        return taken;
    }

    private HttpResponse<String> corrected(String number, JsonNode matter) {
        return register.telling(number, "{\"corrected\": " + matter + ", \"reason\": \"有一项是检举" + BRIBE + "\"}");
    }

    private JsonNode confirmed(String number, String demand, String value) {
        return register.tell(number, "\"kind\": \"confirmed\", \"about\": \"性质\", \"body\": \"福田区信访局\", \"value\": \""
                + value + "\", \"note\": \"说的是" + BRIBE + "，请查\"" + (demand == null ? "" : ", \"demand\": \"" + demand + "\""));
    }

    private static List<String> entered(HttpResponse<String> answer) {
        return Http.json(answer).path("matters").valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<JsonNode> of(String demand, JsonNode shown, String list) {
        return shown.path(list).valueStream().filter(one -> demand.equals(one.path("demand").asString(
                one.path("entry").path("demand").asString("")))).toList();
    }

    private String partOf(String number) {
        assertThat(parts(number)).hasSize(1);
        return parts(number).get(0);
    }

    /** Numbers of what was split off that matter. */
    private List<String> parts(String number) {
        return jdbc().sql("select matter from casework_accusation").query(String.class).list().stream()
                .filter(other -> number.equals(register.shown(other).path("history").get(0).path("what").path("from")
                        .asString(""))).toList();
    }

    private int rows(String table, String matter) {
        return jdbc().sql("select count(*) from " + table + " where matter = ?").param(matter).query(Integer.class)
                .single();
    }

    private JdbcClient jdbc() {
        return register.service.getBean(JdbcClient.class);
    }
}
