package org.fengqiao.casework.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.register.RunningRegister.BUREAU;
import static org.fengqiao.casework.register.RunningRegister.duty;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.fengqiao.json.Json;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.support.SimpleTriggerContext;
import tools.jackson.databind.JsonNode;

/** What the clock strikes, when and how often, and that it can be proven, the same on every database. */
abstract class ClockContract {

    private final RunningRegister register;

    ClockContract(RunningRegister register) {
        this.register = register;
    }

    @Test
    void theClockStrikesOnceForEachInstantAndSaysHowLateItWas() {
        String number = register.registered();
        register.forward(Duration.ofHours(30));

        int struck = register.strike();

        assertThat(struck).isPositive();
        assertThat(register.strike()).isZero();
        JsonNode shown = register.shown(number);
        assertThat(duty(shown, "反馈信息").path("counted").stringValue()).isEqualTo("breached");
        assertThat(shown.path("history").findValuesAsString("kind")).contains("到时");
        assertThat(shown.path("history").get(2).path("lateSeconds").longValue()).isGreaterThan(3600);
        assertThat(shown.path("raised").toString()).contains("分钟未签收");
        register.rebuiltEqualsLive();
    }

    @Test
    void itGoesOnLookingWhileSomethingIsDueAndThenPauses() {
        register.registered();
        register.forward(Duration.ofHours(30));
        ClockLook look = new ClockLook(register.service.getBean(CaseClock.class), register.service.getBean(Lines.class), register.service.getBean(Contacts.class),
                Duration.ofMinutes(7));
        Instant now = register.now();
        SimpleTriggerContext done = new SimpleTriggerContext(Clock.fixed(now, ZoneOffset.UTC));
        assertThat(look.nextExecution(done)).as("the first look").isEqualTo(now);
        done.update(now, now, now);

        int looks = 0;
        do {
            look.run();
            looks++;
        } while (look.nextExecution(done).equals(now));

        assertThat(looks).isGreaterThan(1);
        assertThat(look.nextExecution(done)).isEqualTo(now.plus(Duration.ofMinutes(7)));
        assertThat(register.strike()).isZero();
    }

    @Test
    void aClockSetForwardAndBackStrikesNothingTwiceAndWritesNothingBeforeWhatStands() {
        String number = register.registered();
        register.forward(Duration.ofHours(30));
        int struck = register.strike();
        register.forward(Duration.ofHours(-30));

        assertThat(register.strike()).isZero();
        JsonNode told = register.tell(number, "\"kind\": \"acknowledged\", \"body\": \"" + BUREAU + "\"");
        List<OffsetDateTime> recorded = new ArrayList<>();
        told.path("history").forEach(event -> recorded.add(
                OffsetDateTime.parse(event.path("recordedAt").stringValue())));
        assertThat(recorded).hasSizeGreaterThan(3).isSorted();
        register.rebuiltEqualsLive();
        register.forward(Duration.ofHours(30));
        register.strike();
        List<String> instants = new ArrayList<>();
        register.shown(number).path("history").forEach(event -> {
            if (event.path("kind").stringValue().equals("到时")) {
                instants.add(event.path("at").stringValue());
            }
        });
        assertThat(struck).isPositive();
        assertThat(instants).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void keepsTwoVerdictsUntilTheTrueTimeIsApproved() {
        String number = register.registered();
        String done = Json.text(register.now().plusSeconds(300));
        register.forward(Duration.ofHours(2));
        register.strike();
        JsonNode late = register.tell(number, "\"kind\": \"fed-back\", \"at\": \"" + done + "\", \"body\": \"" + BUREAU + "\"");

        JsonNode duty = duty(late, "反馈信息");
        assertThat(duty.path("byTrueTime").stringValue()).isEqualTo("met-in-time");
        assertThat(duty.path("byRecordedTime").stringValue()).isEqualTo("met-late");
        assertThat(duty.path("counted").stringValue()).isEqualTo("met-late");
        assertThat(late.path("lapses").findValuesAsString("kind")).contains("backdating");
        String approve = "{\"approved\": " + late.path("sequence").longValue() + ", \"reason\": \"有来电记录\"}";
        assertThat(Http.json(register.telling(number, approve)).path("detail").stringValue()).contains("须由别人认可");
        register.rebuiltEqualsLive();
    }

    @Test
    void severalInstancesShareTheClockAndStrikeEachInstantOnce() throws Exception {
        List<String> numbers = Stream.generate(register::registered).limit(6).toList();
        register.forward(Duration.ofDays(3));
        ExecutorService instances = Executors.newFixedThreadPool(3);
        try {
            List<Future<Integer>> struck = instances.invokeAll(Collections.nCopies(3, register::strike));
            for (Future<Integer> one : struck) {
                one.get();
            }
        } finally {
            instances.shutdownNow();
        }

        register.strike();
        for (String number : numbers) {
            List<String> dues = register.shown(number).path("history").findValuesAsString("due");
            assertThat(dues).isNotEmpty().doesNotHaveDuplicates().isSorted();
        }
        register.rebuiltEqualsLive();
    }

    @Test
    void everyReceiptOfALogReplaysToTheByte() {
        String number = register.registered();
        register.forward(Duration.ofHours(2));
        register.strike();
        register.tell(number, "\"kind\": \"acknowledged\", \"body\": \"" + BUREAU + "\"");

        JsonNode receipts = Http.json(register.http.get("/v1/decisions?limit=500&matter=" + number)).path("receipts");

        assertThat(receipts.size()).isEqualTo(register.shown(number).path("history").size());
        receipts.forEach(receipt -> assertThat(Http.json(register.http.post("/v1/decisions/"
                + receipt.path("decision").stringValue() + "/replay", "")).path("same").booleanValue()).isTrue());
        assertThat(Http.json(register.http.get("/v1/receipts/verification?matter=" + number)).path("whole").booleanValue())
                .isTrue();
    }

    @Test
    void aListenerThatFailsUndoesTheEntryAndATimerThatFailsIsTriedAgainWithoutHoldingUpOthers() {
        Objector objector = register.service.getBean(Objector.class);
        String broken = register.registered();
        String whole = register.registered();
        objector.refuse(broken);
        assertThat(register.telling(broken, "{\"act\": {\"kind\": \"phoned\", \"body\": \"" + BUREAU + "\"}}").statusCode())
                .isEqualTo(500);
        assertThat(register.shown(broken).path("sequence").longValue()).isEqualTo(2);
        register.forward(Duration.ofHours(1));

        register.strike();

        assertThat(register.shown(broken).path("sequence").longValue()).isEqualTo(2);
        assertThat(duty(register.shown(whole), "反馈信息").path("counted").stringValue()).isEqualTo("breached");
        objector.allow(broken);
        register.forward(Duration.ofMinutes(2));
        register.strike();
        assertThat(duty(register.shown(broken), "反馈信息").path("counted").stringValue()).isEqualTo("breached");
        register.rebuiltEqualsLive();
    }
}
