package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningService
class OpenApiTest {

    @LocalServerPort
    private int port;

    @Test
    void isForTheSignedInOnly() {
        assertThat(new Http(port).nobody().get("/v3/api-docs").statusCode()).isNotEqualTo(200);
        assertThat(new Http(port).nobody().get("/swagger-ui/index.html").statusCode()).isNotEqualTo(200);
    }

    @Test
    void describesEveryOperationAndEveryPropertyInChinese() {
        JsonNode document = Http.json(new Http(port).get("/v3/api-docs"));

        assertThat(document.path("paths").propertyNames()).contains("/v1/decisions", "/v1/assessments", "/v1/policies",
                "/v1/policies/{pack}", "/v1/policies/{pack}/rules/{rule}", "/v1/status", "/v1/directory/items",
                "/v1/decisions/{id}", "/v1/decisions/{id}/receipt", "/v1/receipts/verification", "/v1/anchors",
                "/v1/anchors/public-key", "/v1/matters/{matter}/erasure",
                "/v1/decisions/{id}/replay", "/v1/decisions/{id}/why", "/v1/why", "/v1/policies/{pack}/sayings",
                "/v1/replays", "/v1/replays/{id}", "/v1/files",
                "/v1/files/{id}/results");
        document.path("paths").forEach(path -> path.forEach(operation ->
                assertThat(operation.path("summary").asString("")).as(operation.toString()).isNotBlank()));
        List<String> silent = new ArrayList<>();
        document.path("components").path("schemas").properties().forEach(schema ->
                schema.getValue().path("properties").properties().forEach(property -> {
                    if (!property.getValue().toString().contains("description")) {
                        silent.add(schema.getKey() + "." + property.getKey());
                    }
                }));
        assertThat(silent).isEmpty();
        assertThat(document.path("paths").path("/v1/decisions").path("post").path("requestBody").path("content")
                .path("application/json").path("examples").size()).isGreaterThan(5);
    }
}
