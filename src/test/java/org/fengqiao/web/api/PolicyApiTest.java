package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningService
class PolicyApiTest {

    @LocalServerPort
    private int port;
    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void listsThePacksInForce() {
        HttpResponse<String> response = http.get("/v1/policies");

        assertThat(Http.json(response).findValuesAsString("name")).contains("national", "futian");
        assertThat(response.headers().firstValue("Rules-Revision")).isPresent();
        assertThat(response.headers().firstValue("Directory-Revision")).isPresent();
    }

    @Test
    void showsAPackWithItsRulesAndThoseItInherits() {
        JsonNode policy = Http.json(http.get("/v1/policies/futian"));

        assertThat(policy.path("pack").path("lineage")).extracting(JsonNode::stringValue)
                .containsExactly("national", "futian");
        assertThat(policy.path("rules").size()).isEqualTo(policy.path("pack").path("rules").intValue());
        assertThat(policy.path("switches").has("restDayRolls")).isTrue();
    }

    @Test
    void showsARuleWithItsTextItsBasisAndTheScenariosThatTryIt() {
        String name = URLEncoder.encode("福田·民意速办·十分钟反馈", StandardCharsets.UTF_8);

        JsonNode rule = Http.json(http.get("/v1/policies/futian/rules/" + name));

        assertThat(rule.path("text").stringValue()).contains("福田·民意速办·十分钟反馈").contains("反馈信息");
        assertThat(rule.path("basis").path("document").stringValue()).isEqualTo("福田区信访工作十项机制");
        assertThat(rule.path("at").stringValue()).startsWith("futian/");
        assertThat(rule.path("firedBy").size()).isPositive();
        assertThat(rule.path("unfiredIn").size()).isPositive();
    }

    @Test
    void tellsWhatIsInForce() {
        JsonNode status = Http.json(http.get("/v1/status"));

        assertThat(status.path("now").stringValue()).isEqualTo("2026-12-01T12:00:00+08:00");
        assertThat(status.path("policies").path("futian").stringValue())
                .isEqualTo(Http.json(http.get("/v1/policies/futian")).path("pack").path("revision").stringValue());
    }
}
