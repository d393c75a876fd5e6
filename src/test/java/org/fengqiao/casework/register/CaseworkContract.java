package org.fengqiao.casework.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.fengqiao.json.Json;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the register does, the same on every database. */
abstract class CaseworkContract extends LadderContract {

    @Test
    void theSameSubmissionTwiceIsOneMatter() {
        ObjectNode matter = smell();
        String number = Http.json(register(matter, 201)).path("matters").get(0).stringValue();

        HttpResponse<String> again = register(matter, 200);

        assertThat(Http.json(again).path("matters").get(0).stringValue()).isEqualTo(number);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        matter.put("title", "另一件");
        assertThat(Http.json(register(matter, 409)).path("detail").stringValue()).contains("内容不同");
    }

    @Test
    void theSameWordsAgainAreAReminder() {
        ObjectNode matter = smell();
        String number = Http.json(register(matter, 201)).path("matters").get(0).stringValue();
        forward(Duration.ofMinutes(1));
        matter.put("id", matter.path("id").stringValue() + "-2").put("receivedAt", Json.text(now()));

        JsonNode again = Http.json(register(matter, 200));

        assertThat(again.path("reminder").booleanValue()).isTrue();
        assertThat(again.path("matters").get(0).stringValue()).isEqualTo(number);
        assertThat(shown(number).path("history").findValuesAsString("kind")).contains("催办");
    }

    @Test
    void showsWhoAnswersWhatIsOwedAndWhatComesNext() {
        String number = registered();

        JsonNode shown = shown(number);

        assertThat(shown.path("custody").get(0).path("body").stringValue()).isNotBlank();
        assertThat(shown.path("custody").get(0).path("pending").path("body").stringValue()).isEqualTo("440304-chengguan");
        assertThat(shown.path("nextCheck").isNull()).isFalse();
        assertThat(duty(shown, "反馈信息").path("counted").stringValue()).isEqualTo("open");
        assertThat(shown.path("history").findValuesAsString("kind")).contains("入册", "登记");
        assertThat(http.get("/v1/matters/none").statusCode()).isEqualTo(404);
    }

    @Test
    void theClockStrikesOnceForEachInstantAndSaysHowLateItWas() {
        String number = registered();
        forward(Duration.ofHours(30));

        int struck = strike();

        assertThat(struck).isPositive();
        assertThat(strike()).isZero();
        JsonNode shown = shown(number);
        assertThat(duty(shown, "反馈信息").path("counted").stringValue()).isEqualTo("breached");
        assertThat(shown.path("history").findValuesAsString("kind")).contains("到时");
        assertThat(shown.path("history").get(2).path("lateSeconds").longValue()).isGreaterThan(3600);
        assertThat(shown.path("raised").toString()).contains("分钟未签收");
        rebuiltEqualsLive();
    }

    @Test
    void aClockSetForwardAndBackStrikesNothingTwiceAndWritesNothingBeforeWhatStands() {
        String number = registered();
        forward(Duration.ofHours(30));
        int struck = strike();
        forward(Duration.ofHours(-30));

        assertThat(strike()).isZero();
        JsonNode told = tell(number, "\"kind\": \"acknowledged\", \"body\": \"" + BUREAU + "\"");
        List<OffsetDateTime> recorded = new ArrayList<>();
        told.path("history").forEach(event -> recorded.add(
                OffsetDateTime.parse(event.path("recordedAt").stringValue())));
        assertThat(recorded).hasSizeGreaterThan(3).isSorted();
        rebuiltEqualsLive();
        forward(Duration.ofHours(30));
        strike();
        List<String> instants = new ArrayList<>();
        shown(number).path("history").forEach(event -> {
            if (event.path("kind").stringValue().equals("到时")) {
                instants.add(event.path("at").stringValue());
            }
        });
        assertThat(struck).isPositive();
        assertThat(instants).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void keepsTwoVerdictsUntilTheTrueTimeIsApproved() {
        String number = registered();
        String done = Json.text(now().plusSeconds(300));
        forward(Duration.ofHours(2));
        strike();
        JsonNode late = tell(number, "\"kind\": \"fed-back\", \"at\": \"" + done + "\", \"body\": \"" + BUREAU + "\"");

        JsonNode duty = duty(late, "反馈信息");
        assertThat(duty.path("byTrueTime").stringValue()).isEqualTo("met-in-time");
        assertThat(duty.path("byRecordedTime").stringValue()).isEqualTo("met-late");
        assertThat(duty.path("counted").stringValue()).isEqualTo("met-late");
        assertThat(late.path("lapses").findValuesAsString("kind")).contains("backdating");
        String approve = "{\"approved\": " + late.path("sequence").longValue() + ", \"reason\": \"有来电记录\"}";
        assertThat(Http.json(telling(number, approve)).path("detail").stringValue()).contains("须由别人认可");
        rebuiltEqualsLive();
    }

    @Test
    void nothingIsToldTwiceOrOverOthers() {
        String number = registered();
        String tale = "{\"act\": {\"kind\": \"acknowledged\", \"body\": \"" + BUREAU + "\"}}";

        long first = Http.json(telling(number, tale, "Idempotency-Key", "a")).path("sequence").longValue();
        HttpResponse<String> again = telling(number, tale, "Idempotency-Key", "a");

        assertThat(Http.json(again).path("sequence").longValue()).isEqualTo(first);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(telling(number, tale, "If-Match", "\"1\"").statusCode()).isEqualTo(409);
        assertThat(Http.json(telling(number, "{\"act\": {\"kind\": \"phoned\", \"body\": \"火星局\"}}"))
                .path("errors").get(0).path("pointer").stringValue()).isEqualTo("/body");
        assertThat(shown(number).path("custody").get(0).path("body").stringValue()).isEqualTo("440304-chengguan");
    }

    @Test
    void splitsOffWhatMustBeKeptApart() {
        ObjectNode letter = (ObjectNode) Json.mapper().readTree(ExampleFiles.text("mixed-letter-three-demands.json"));
        letter.put("id", "split-" + now());

        JsonNode entered = Http.json(register(letter, 201));

        assertThat(entered.path("matters").size()).isEqualTo(2);
        String stays = http.get("/v1/matters/" + entered.path("matters").get(0).stringValue()).body();
        assertThat(stays).doesNotContain(entered.path("matters").get(1).stringValue());
        assertThat(shown(entered.path("matters").get(1).stringValue()).path("matter").path("text").stringValue())
                .isEqualTo(letter.path("text").stringValue());
        rebuiltEqualsLive();
    }

    @Test
    void erasesPersonalFieldsAndKeepsTheLog() {
        String number = registered();

        assertThat(http.post("/v1/matters/" + number + "/erasure", "{\"reason\": \"依申请删除\"}").statusCode())
                .isEqualTo(200);

        String erased = http.get("/v1/matters/" + number).body();
        assertThat(erased).doesNotContain("窗户不敢开").contains("清除个人信息");
        rebuiltEqualsLive();
    }

    @Test
    void listsAndCounts() {
        String number = registered();
        JsonNode owed = Http.json(http.get("/v1/ledger/owed?body=440304-chengguan&limit=500"));
        assertThat(owed.findValuesAsString("matter")).contains(number);
        assertThat(owed.findValuesAsString("due").stream().filter(d -> !d.isEmpty())).isSorted();
        assertThat(Http.json(http.get("/v1/ledger/pending?body=440304-chengguan&limit=500"))
                .findValuesAsString("matter")).contains(number);
        JsonNode counters = Http.json(http.get("/v1/ledger/counters"));
        assertThat(counters.get(0).path("name").stringValue()).isEqualTo("登记批次");
        assertThat(counters.get(0).path("count").longValue()).isPositive();
        assertThat(http.get("/v1/ledger/lapses").statusCode()).isEqualTo(200);
        assertThat(http.get("/v1/ledger/owed?body=x&limit=0").statusCode()).isEqualTo(400);
    }

    @Test
    void severalInstancesShareTheClockAndStrikeEachInstantOnce() throws Exception {
        List<String> numbers = Stream.generate(this::registered).limit(6).toList();
        forward(Duration.ofDays(3));
        ExecutorService instances = Executors.newFixedThreadPool(3);
        try {
            List<Future<Integer>> struck = instances.invokeAll(Collections.nCopies(3, this::strike));
            for (Future<Integer> one : struck) {
                one.get();
            }
        } finally {
            instances.shutdownNow();
        }

        strike();
        for (String number : numbers) {
            List<String> dues = shown(number).path("history").findValuesAsString("due");
            assertThat(dues).isNotEmpty().doesNotHaveDuplicates().isSorted();
        }
        rebuiltEqualsLive();
    }

    @Test
    void everyReceiptOfALogReplaysToTheByte() {
        String number = registered();
        forward(Duration.ofHours(2));
        strike();
        tell(number, "\"kind\": \"acknowledged\", \"body\": \"" + BUREAU + "\"");

        JsonNode receipts = Http.json(http.get("/v1/decisions?limit=500&matter=" + number)).path("receipts");

        assertThat(receipts.size()).isEqualTo(shown(number).path("history").size());
        receipts.forEach(receipt -> assertThat(Http.json(http.post("/v1/decisions/"
                + receipt.path("decision").stringValue() + "/replay", "")).path("same").booleanValue()).isTrue());
        assertThat(Http.json(http.get("/v1/receipts/verification?matter=" + number)).path("whole").booleanValue())
                .isTrue();
    }

    @Test
    void aSignalIsKeptAndPromotedOnce() {
        String signal = "{\"id\": \"s1\", \"channel\": \"区委书记在线\", \"observedAt\": \"" + Json.text(now())
                + "\", \"place\": {\"division\": \"福田区梅林街道\"}, \"item\": \"路灯不亮、损坏\", \"text\": \"路灯接连坏\"}";
        String kept = Http.json(http.post("/v1/signals", signal)).path("signal").path("id").stringValue();
        assertThat(Http.json(http.post("/v1/signals", signal)).path("signal").path("id").stringValue()).isEqualTo(kept);
        String promotion = "{\"form\": \"online\", \"petitioner\": {\"kind\": \"nameless\"}}";

        JsonNode first = Http.json(http.post("/v1/signals/" + kept + "/promotion", promotion));
        JsonNode second = Http.json(http.post("/v1/signals/" + kept + "/promotion", promotion));

        assertThat(second.path("matters")).isEqualTo(first.path("matters"));
        assertThat(second.path("repeated").booleanValue()).isTrue();
        assertThat(shown(first.path("matters").get(0).stringValue()).path("custody").size()).isEqualTo(1);
        assertThat(Http.json(http.get("/v1/signals?division=" + Http.encoded("福田区梅林街道"))).get(0).path("matter"))
                .isEqualTo(first.path("matters").get(0));
        assertThat(Http.json(http.post("/v1/signals", "{}")).path("errors").size()).isEqualTo(5);
    }

    @Test
    void whoLeavesAPostHandsOverInEveryMatterConcerned() {
        String number = registered();
        JsonNode owed = Http.json(http.get("/v1/ledger/owed?body=440304-chengguan&limit=500"));
        String post = owed.valueStream().map(d -> d.path("post").asString("")).filter(p -> !p.isEmpty()).findFirst()
                .orElseThrow();
        String handover = "{\"handover\": {\"body\": \"440304-chengguan\", \"post\": \"" + post
                + "\", \"from\": \"前任\", \"to\": \"后任\"}}";

        JsonNode concerned = Http.json(http.post("/v1/ledger/handover", handover));

        assertThat(concerned.valueStream().map(JsonNode::stringValue)).contains(number);
        assertThat(shown(number).path("history").findValuesAsString("kind")).contains("职务交接");
        long length = shown(number).path("sequence").longValue();
        http.post("/v1/ledger/handover", handover);
        assertThat(shown(number).path("sequence").longValue()).isEqualTo(length);
        assertThat(http.post("/v1/ledger/handover", "{}").statusCode()).isEqualTo(422);
    }

    @Test
    void aListenerThatFailsUndoesTheEntryAndATimerThatFailsIsTriedAgainWithoutHoldingUpOthers() {
        Objector objector = service.getBean(Objector.class);
        String broken = registered();
        String whole = registered();
        objector.refuse(broken);
        assertThat(telling(broken, "{\"act\": {\"kind\": \"phoned\", \"body\": \"" + BUREAU + "\"}}").statusCode())
                .isEqualTo(500);
        assertThat(shown(broken).path("sequence").longValue()).isEqualTo(2);
        forward(Duration.ofHours(1));

        strike();

        assertThat(shown(broken).path("sequence").longValue()).isEqualTo(2);
        assertThat(duty(shown(whole), "反馈信息").path("counted").stringValue()).isEqualTo("breached");
        objector.allow(broken);
        forward(Duration.ofMinutes(2));
        strike();
        assertThat(duty(shown(broken), "反馈信息").path("counted").stringValue()).isEqualTo("breached");
        rebuiltEqualsLive();
    }
}
