package org.fengqiao.casework.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.casework.register.RunningRegister.BUREAU;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fengqiao.json.Json;
import org.fengqiao.matter.EventKind;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Whatever can happen to a matter can be told of one, and stands in its history as it was told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryEventTest {

    /** What an act must say beside its kind, body and post; the others need nothing. */
    private static final Map<EventKind, String> MORE = Map.of(
            EventKind.CONFIRMED, ", \"about\": \"性质\", \"value\": \"申诉求决\"",
            EventKind.DESIGNATED, ", \"value\": \"" + BUREAU + "\"",
            EventKind.FORWARDED, ", \"value\": \"" + BUREAU + "\"",
            EventKind.ASSIGNED, ", \"value\": \"" + BUREAU + "\"",
            EventKind.OBJECTED, ", \"note\": \"不属本单位职权\"",
            EventKind.WAIVED, ", \"about\": \"反馈信息\", \"value\": \"《信访工作条例》\"");

    @TempDir
    private static Path folder;
    private RunningRegister register;

    @BeforeAll
    void start() {
        register = new RunningRegister(folder, List.of());
    }

    @AfterAll
    void stop() {
        register.close();
    }

    /**
     * Agreeing an objection needs one, concluding needs an exhausted ladder ({@code CaseworkContract}); what rules give
     * to certain bodies alone: {@code CallOutApiTest}, {@code SupervisionApiTest}, {@code NoticesApiTest}.
     */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"WHISTLED", "WHISTLE_AUTHORISED", "SUPERVISED",
        "SUPERVISION_LIFTED", "DE_ESCALATED", "EXTENSION_ASKED", "EXTENSION_APPROVED", "EXTENSION_REFUSED",
        "OBJECTION_UPHELD", "CONCLUDED", "DELISTED"})
    void isToldAndStandsInTheHistoryAsItWasTold(EventKind kind) {
        String matter = register.registered();
        register.forward(Duration.ofMinutes(3));
        Instant at = register.now().minus(Duration.ofMinutes(1));

        HttpResponse<String> answer = register.telling(matter, """
                {"act": {"kind": "%s", "at": "%s", "body": "福田区应急管理局", "post": "局长"%s}}"""
                .formatted(kind.label(), Json.text(at), MORE.getOrDefault(kind, "")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode told = Http.json(answer).path("history").valueStream()
                .filter(e -> e.path("what").path("event").path("kind").asString("").equals(kind.code())
                        && e.path("what").path("event").path("at").stringValue().equals(Json.text(at)))
                .findFirst().orElseThrow();
        assertThat(told.path("kind").stringValue()).isEqualTo(kind.label());
        assertThat(told.path("body").stringValue()).isEqualTo("440304-yingji");
        assertThat(told.path("post").stringValue()).isEqualTo("局长");
        assertThat(told.path("actor").stringValue()).isEqualTo("real.admin");
        assertThat(told.path("at").stringValue()).isEqualTo(Json.text(at));
        assertThat(told.path("recordedAt").stringValue()).isEqualTo(Json.text(register.now()));
        assertThat(told.path("judged").path("policy").stringValue()).hasSize(64);
    }
}
