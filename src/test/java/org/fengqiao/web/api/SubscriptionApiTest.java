package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fengqiao.outbox.DeliveryState;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningService
class SubscriptionApiTest {

    private static final String WANTED = "{\"name\": \"某系统\", \"url\": \"https://example.org/hook\","
            + " \"kinds\": [\"accepted\"], \"bodies\": []}";

    @LocalServerPort
    private int port;

    @Test
    void theAdministratorSubscribesLooksSwitchesAndRemoves() {
        Http admin = new Http(port).as("admin", "fengqiao-demo");
        JsonNode made = Http.json(admin.post("/v1/subscriptions", WANTED));
        String path = "/v1/subscriptions/" + made.path("subscription").path("id").stringValue();
        assertThat(made.path("secret").stringValue()).startsWith("whsec_");
        assertThat(made.path("subscription").path("kinds").get(0).stringValue()).isEqualTo("accepted");
        assertThat(admin.get(path).body()).contains("某系统").doesNotContain("whsec_");

        JsonNode off = Http.json(admin.send("PUT", path + "/enabled", "application/json", "{\"enabled\": false}"));
        assertThat(off.path("enabled").booleanValue()).isFalse();
        assertThat(Http.json(admin.post(path + "/secret", "")).path("secret").stringValue())
                .isNotEqualTo(made.path("secret").stringValue());
        assertThat(Http.json(admin.get(path + "/deliveries?state=" + DeliveryState.DEAD.code())).isEmpty()).isTrue();
        assertThat(admin.get(path + "/deliveries?state=nonsense").body()).contains("没有名为「nonsense」的投递状态");
        assertThat(admin.post(path + "/deliveries/99/resend", "").statusCode()).isEqualTo(404);
        assertThat(admin.send("DELETE", path, "application/json", "").statusCode()).isEqualTo(204);
        assertThat(admin.get(path).body()).contains("没有编号为");
        assertThat(admin.get("/v1/audit?object=subscription/" + path.substring(path.lastIndexOf('/') + 1)).body())
                .contains("\"granted\"", "disabled", "\"secret\"", "\"revoked\"").doesNotContain("whsec_");
    }

    @Test
    void refusesWhatDoesNotFitAndWhoeverIsNotTheAdministrator() {
        Http admin = new Http(port).as("admin", "fengqiao-demo");
        assertThat(admin.post("/v1/subscriptions", WANTED.replace("https", "http")).body()).contains("url：接收地址须用 https");
        assertThat(admin.post("/v1/subscriptions", WANTED.replace("name", "nmae")).statusCode()).isEqualTo(400);
        assertThat(admin.post("/v1/subscriptions", WANTED.replace("accepted", "acepted")).body())
                .as("what there is not would never come").contains("没有名为「acepted」的消息", "accepted");
        assertThat(admin.post("/v1/subscriptions", WANTED.replace("[]", "[\"福田区没有局\"]")).body())
                .contains("bodies：名录里没有唯一的单位「福田区没有局」");
        for (String other : List.of("machine", "policy", "scheduling")) {
            Http nobody = new Http(port).as(other, "fengqiao-demo");
            assertThat(nobody.get("/v1/subscriptions").statusCode()).as(other).isEqualTo(403);
            assertThat(nobody.post("/v1/subscriptions", WANTED).statusCode()).as(other).isEqualTo(403);
        }
        assertThat(new Http(port).nobody().get("/v1/subscriptions").statusCode()).isEqualTo(401);
    }
}
