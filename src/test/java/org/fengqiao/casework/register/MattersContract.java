package org.fengqiao.casework.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.casework.register.RunningRegister.BUREAU;
import static org.fengqiao.casework.register.RunningRegister.duty;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Predicate;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Matter;
import org.fengqiao.service.MatterReader;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How matters come in, what is told and shown of them, and how they are listed, the same on every database. */
abstract class MattersContract {

    private final RunningRegister register;

    MattersContract(RunningRegister register) {
        this.register = register;
    }

    @Test
    void theSameSubmissionTwiceIsOneMatter() {
        ObjectNode matter = register.smell();
        String number = Http.json(register.register(matter, 201)).path("matters").get(0).stringValue();

        HttpResponse<String> again = register.register(matter, 200);

        assertThat(Http.json(again).path("matters").get(0).stringValue()).isEqualTo(number);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        matter.put("title", "另一件");
        assertThat(Http.json(register.register(matter, 409)).path("detail").stringValue()).contains("内容不同");
    }

    @Test
    void aMarkThatOthersUsedTellsNothing() {
        Casework casework = register.service.getBean(Casework.class);
        Intake letter = new Intake(read(register.smell()), "市12345", null, null);
        Intake other = new Intake(read(register.smell().put("id", letter.matter().id())), "市12345", null, null);
        Predicate<String> nothing = matter -> false;

        Entered first = casework.register(letter, new Submitter("desk", "440304-xinfang", nothing));
        assertThat(casework.register(letter, new Submitter("desk-2", "440304-xinfang", nothing)).matters())
                .as("a colleague").isEqualTo(first.matters());
        assertThat(casework.register(letter, new Submitter("police", "440304-jiaojing", nothing)).matters())
                .as("the same content from elsewhere").isEqualTo(first.matters());
        assertThatThrownBy(() -> casework.register(other, new Submitter("desk-2", "440304-xinfang", nothing)))
                .hasMessageContaining("内容不同");

        Submitter blind = new Submitter("bureau", "440304-chengguan", first.matters()::contains);
        Entered apart = casework.register(letter, blind);
        assertThat(apart.repeated()).as("hidden, so not there").isFalse();
        assertThat(apart.matters()).doesNotContainAnyElementsOf(first.matters());
        assertThat(casework.register(letter, blind)).isEqualTo(new Entered(apart.matters(), true, false));
        assertThat(casework.register(other, new Submitter("police", "440304-jiaojing", nothing)).repeated())
                .as("other content from elsewhere").isFalse();
        assertThat(casework.register(letter, new Submitter("desk", "440304-xinfang", first.matters()::contains)).matters())
                .as("what one sent in oneself, though hidden by now").isEqualTo(first.matters());
    }

    private Matter read(JsonNode matter) {
        return register.service.getBean(MatterReader.class).read(matter);
    }

    @Test
    void theSameWordsAgainAreAReminder() {
        ObjectNode matter = register.smell();
        String number = Http.json(register.register(matter, 201)).path("matters").get(0).stringValue();
        register.forward(Duration.ofMinutes(1));
        matter.put("id", matter.path("id").stringValue() + "-2").put("receivedAt", Json.text(register.now()));

        JsonNode again = Http.json(register.register(matter, 200));

        assertThat(again.path("reminder").booleanValue()).isTrue();
        assertThat(again.path("matters").get(0).stringValue()).isEqualTo(number);
        assertThat(register.shown(number).path("history").findValuesAsString("kind")).contains("催办");
    }

    @Test
    void showsWhoAnswersWhatIsOwedAndWhatComesNext() {
        String number = register.registered();

        JsonNode shown = register.shown(number);

        assertThat(shown.path("custody").get(0).path("body").stringValue()).isNotBlank();
        assertThat(shown.path("custody").get(0).path("pending").path("body").stringValue()).isEqualTo("440304-chengguan");
        assertThat(shown.path("nextCheck").isNull()).isFalse();
        assertThat(duty(shown, "反馈信息").path("counted").stringValue()).isEqualTo("open");
        assertThat(shown.path("history").findValuesAsString("kind")).contains("入册", "登记");
        assertThat(register.http.get("/v1/matters/none").statusCode()).isEqualTo(404);
    }

    @Test
    void nothingIsToldTwiceOrOverOthers() {
        String number = register.registered();
        String tale = "{\"act\": {\"kind\": \"acknowledged\", \"body\": \"" + BUREAU + "\"}}";

        long first = Http.json(register.telling(number, tale, "Idempotency-Key", "a")).path("sequence").longValue();
        HttpResponse<String> again = register.telling(number, tale, "Idempotency-Key", "a");

        assertThat(Http.json(again).path("sequence").longValue()).isEqualTo(first);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(register.telling(number, tale, "If-Match", "\"1\"").statusCode()).isEqualTo(409);
        assertThat(Http.json(register.telling(number, "{\"act\": {\"kind\": \"phoned\", \"body\": \"火星局\"}}"))
                .path("errors").get(0).path("pointer").stringValue()).isEqualTo("/body");
        assertThat(register.shown(number).path("custody").get(0).path("body").stringValue()).isEqualTo("440304-chengguan");
    }

    @Test
    void splitsOffWhatMustBeKeptApart() {
        ObjectNode letter = (ObjectNode) Json.mapper().readTree(ExampleFiles.text("mixed-letter-three-demands.json"));
        letter.put("id", "split-" + register.now());

        JsonNode entered = Http.json(register.register(letter, 201));

        assertThat(entered.path("matters").size()).isEqualTo(2);
        String goes = entered.path("matters").get(1).stringValue();
        ObjectNode stays = (ObjectNode) register.shown(entered.path("matters").get(0).stringValue());
        assertThat(stays.remove("parting").path("parts").get(0).stringValue()).as("who sees both").isEqualTo(goes);
        assertThat(stays.toString()).doesNotContain(goes);
        assertThat(register.shown(entered.path("matters").get(1).stringValue()).path("matter").path("text").stringValue())
                .isEqualTo(letter.path("text").stringValue());
        register.rebuiltEqualsLive();
    }

    @Test
    void erasesPersonalFieldsOfWhatIsClosedAndKeepsTheLog() {
        String number = register.registered();
        String reason = "{\"reason\": \"依申请删除\"}";
        HttpResponse<String> early = register.http.post("/v1/matters/" + number + "/erasure", reason);
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(Http.json(early).path("detail").stringValue()).contains("还没有了结", "更正");
        assertThat(register.http.get("/v1/matters/" + number).body()).contains("窗户不敢开").doesNotContain("清除个人信息");
        register.tell(number, "\"kind\": \"化解\", \"body\": \"" + BUREAU + "\"");

        assertThat(register.http.post("/v1/matters/" + number + "/erasure", reason).statusCode()).isEqualTo(200);

        String erased = register.http.get("/v1/matters/" + number).body();
        assertThat(erased).doesNotContain("窗户不敢开").contains("清除个人信息");
        register.rebuiltEqualsLive();
    }

    @Test
    void listsAndCounts() {
        String number = register.registered();
        JsonNode owed = Http.json(register.http.get("/v1/ledger/owed?body=440304-chengguan&limit=500"));
        assertThat(owed.findValuesAsString("matter")).contains(number);
        assertThat(owed.findValuesAsString("due").stream().filter(d -> !d.isEmpty())).isSorted();
        assertThat(Http.json(register.http.get("/v1/ledger/pending?body=440304-chengguan&limit=500"))
                .findValuesAsString("matter")).contains(number);
        JsonNode counters = Http.json(register.http.get("/v1/ledger/counters"));
        assertThat(counters.get(0).path("name").stringValue()).isEqualTo("登记批次");
        assertThat(counters.get(0).path("count").longValue()).isPositive();
        assertThat(register.http.get("/v1/ledger/lapses").statusCode()).isEqualTo(200);
        assertThat(register.http.get("/v1/ledger/owed?body=x&limit=0").statusCode()).isEqualTo(400);
    }

    @Test
    void whatWasCorrectedIsListedAndCountedAsItReads() {
        ObjectNode matter = register.smell();
        String number = Http.json(register.register(matter, 201)).path("matters").get(0).stringValue();
        matter.put("form", "visit").put("people", 3);
        ((ObjectNode) matter.path("place")).removeAll().put("division", "福田区莲花街道");

        HttpResponse<String> corrected = register.telling(number, "{\"corrected\": " + matter + ", \"reason\": \"记错了\"}");

        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        assertThat(register.service.getBean(JdbcClient.class).sql("select f.form || ' ' || f.people || ' ' || c.place"
                + " from casework_figure f join casework_circle c on c.id = f.circle where f.matter = ?").param(number)
                .query(String.class).single()).isEqualTo("visit 3 440304008");
        register.rebuiltEqualsLive();
    }

    @Test
    void aSignalIsKeptAndPromotedOnce() {
        String signal = "{\"id\": \"s1\", \"channel\": \"区委书记在线\", \"observedAt\": \"" + Json.text(register.now())
                + "\", \"place\": {\"division\": \"福田区梅林街道\"}, \"item\": \"路灯不亮、损坏\", \"text\": \"路灯接连坏\"}";
        String kept = Http.json(register.http.post("/v1/signals", signal)).path("signal").path("id").stringValue();
        assertThat(Http.json(register.http.post("/v1/signals", signal)).path("signal").path("id").stringValue()).isEqualTo(kept);
        String promotion = "{\"form\": \"online\", \"petitioner\": {\"kind\": \"nameless\"}}";

        JsonNode first = Http.json(register.http.post("/v1/signals/" + kept + "/promotion", promotion));
        JsonNode second = Http.json(register.http.post("/v1/signals/" + kept + "/promotion", promotion));

        assertThat(second.path("matters")).isEqualTo(first.path("matters"));
        assertThat(second.path("repeated").booleanValue()).isTrue();
        assertThat(register.shown(first.path("matters").get(0).stringValue()).path("custody").size()).isEqualTo(1);
        assertThat(Http.json(register.http.get("/v1/signals?division=" + Http.encoded("福田区梅林街道"))).get(0).path("matter"))
                .isEqualTo(first.path("matters").get(0));
        assertThat(Http.json(register.http.post("/v1/signals", "{}")).path("errors").size()).isEqualTo(5);
    }

    @Test
    void whoLeavesAPostHandsOverInEveryMatterConcerned() {
        String number = register.registered();
        JsonNode owed = Http.json(register.http.get("/v1/ledger/owed?body=440304-chengguan&limit=500"));
        String post = owed.valueStream().map(d -> d.path("post").asString("")).filter(p -> !p.isEmpty()).findFirst()
                .orElseThrow();
        String over = "{\"handover\": {\"body\": \"440304-chengguan\", \"post\": \"" + post
                + "\", \"from\": \"%s\", \"to\": \"%s\"}}";
        String handover = over.formatted("前任", "后任");

        JsonNode concerned = Http.json(register.http.post("/v1/ledger/handover", handover));

        assertThat(concerned.valueStream().map(JsonNode::stringValue)).contains(number);
        assertThat(register.shown(number).path("history").findValuesAsString("kind")).contains("职务交接");
        long length = register.shown(number).path("sequence").longValue();
        register.http.post("/v1/ledger/handover", handover);
        assertThat(register.shown(number).path("sequence").longValue()).isEqualTo(length);
        register.http.post("/v1/ledger/handover", over.formatted("后任", "前任"));
        register.http.post("/v1/ledger/handover", handover);
        assertThat(register.shown(number).path("sequence").longValue()).as("back, and over again").isEqualTo(length + 2);
        assertThat(register.http.post("/v1/ledger/handover", "{}").statusCode()).isEqualTo(422);
        HttpResponse<String> misspelt = register.http.post("/v1/ledger/handover", handover.replace(post, post + "助理"));
        assertThat(misspelt.statusCode()).isEqualTo(422);
        assertThat(misspelt.body()).contains("没有「" + post + "助理」这个职务", post);
    }
}
