package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.fengqiao.audit.AuditAction;
import org.fengqiao.audit.AuditLog;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.FixedClock;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.PageSession;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A portal gives a citizen the code of a matter, asks with it and hands in what the citizen thinks of the work. */
@RunningService
class QueryCodeApiTest {

    private static final OffsetDateTime NOW = FixedClock.NOW.atOffset(ZoneOffset.ofHours(8));

    @LocalServerPort
    private int port;
    @Autowired
    private AuditLog log;

    @Test
    void aCodeIsGivenAskedWithRatedByAndReplaced() {
        Http portal = new Http(port);
        String matter = registered("stinking-transfer-station.json");

        HttpResponse<String> given = portal.post("/v1/matters/" + matter + "/query-code", "");
        assertThat(given.statusCode()).as(given.body()).isEqualTo(200);
        assertThat(given.headers().firstValue("Cache-Control")).hasValue("no-store");
        JsonNode code = Http.json(given);
        JsonNode told = Http.json(portal.post("/v1/inquiries", code.toString()));
        assertThat(told.path("stage").stringValue()).isNotBlank();
        assertThat(told.path("answerable").get(0).stringValue()).startsWith("深圳市福田区");
        assertThat(told.path("late").size()).as("of March, and nobody did anything").isPositive();
        told.path("late").forEach(late -> {
            assertThat(late.path("duty").stringValue()).isNotBlank();
            assertThat(OffsetDateTime.parse(late.path("due").stringValue())).isBefore(NOW);
            assertThat(late.path("by").stringValue()).startsWith("深圳市福田区");
        });
        String rating = "{\"code\": \"" + code.path("code").stringValue() + "\", \"verifier\": \""
                + code.path("verifier").stringValue() + "\", \"rating\": \"RATING\", \"note\": \"还行\"}";
        assertThat(portal.post("/v1/inquiries/ratings", rating.replace("RATING", "很好")).body()).contains("满意还是不满意");
        assertThat(portal.post("/v1/inquiries/ratings", rating.replace("\"RATING\"", "null")).body()).contains("/rating");
        assertThat(portal.post("/v1/inquiries/ratings", rating.replace("RATING", "满意")).statusCode()).isEqualTo(204);
        assertThat(Http.json(portal.get("/v1/matters/" + matter)).path("history").findValuesAsString("kind")).contains("评价");

        JsonNode anew = Http.json(portal.post("/v1/matters/" + matter + "/query-code", ""));
        assertThat(portal.post("/v1/inquiries", code.toString()).statusCode()).as("the old one is void").isEqualTo(404);
        assertThat(portal.post("/v1/inquiries", anew.toString()).statusCode()).isEqualTo(200);
        assertThat(log.ofMatter(matter, 10)).as("who gave codes").filteredOn(e -> e.statement().action()
                == AuditAction.CODE_GIVEN).extracting(e -> e.statement().account()).containsExactly("machine", "machine");
        assertThat(portal.post("/v1/inquiries", "{\"code\": \"A\"}").body()).contains("校验码", "/verifier");
    }

    @Test
    void thePageSaysWhatIsOverdueWhoAnswersAndWhatFollowed() {
        JsonNode code = Http.json(new Http(port).post("/v1/matters/" + registered("stinking-transfer-station.json")
                + "/query-code", ""));
        Http citizen = new Http(port).nobody();
        HttpResponse<String> form = citizen.get("/query");

        String page = citizen.send(citizen.request("/query").header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", form.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0])
                .POST(HttpRequest.BodyPublishers.ofString("code=" + code.path("code").stringValue() + "&verifier="
                        + code.path("verifier").stringValue() + "&_csrf=" + Http.encoded(PageSession.token(form.body())))))
                .body();

        assertThat(page).contains("已过时限", "至今没有做完，由深圳市福田区", "上级").doesNotContain("没有定下时限的下一步");
    }

    @Test
    void wrongCodesOfOneMatterHaveToWait() {
        Http portal = new Http(port);
        JsonNode code = Http.json(portal.post("/v1/matters/" + registered("stinking-transfer-station.json")
                + "/query-code", ""));
        String wrong = code.toString().replace(code.path("verifier").stringValue(), "x");

        for (int time = 0; time < 5; time++) {
            assertThat(portal.post("/v1/inquiries", wrong).statusCode()).isEqualTo(404);
        }
        assertThat(portal.post("/v1/inquiries", code.toString()).statusCode()).isEqualTo(429);
    }

    @Test
    void anInformersMatterHasNone() {
        String matter = registered("accusation-by-informer.json");

        assertThat(new Http(port).post("/v1/matters/" + matter + "/query-code", "").body()).contains("不发查询码");
        assertThat(new Http(port).as("handler", "fengqiao-demo").post("/v1/matters/" + matter + "/query-code", "")
                .statusCode()).as("of whoever is accused").isEqualTo(404);
    }

    private String registered(String example) {
        HttpResponse<String> entered = new Http(port).post("/v1/matters", ExampleFiles.text(example)
                .replaceFirst("\"id\": *\"[^\"]+\"", "\"id\": \"" + UUID.randomUUID() + "\"")
                .replaceFirst("\"contact\": *\"[^\"]+\"", "\"contact\": \"" + UUID.randomUUID() + "\""));
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
        return Http.json(entered).path("matters").get(0).stringValue();
    }
}
