package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Runs on its own data folder, since it replaces the catalogue. */
@RunningService
class DirectoryApiTest {

    private static final Path SHIPPED = Path.of("rules/directory/items.csv");

    @TempDir
    private static Path data;

    @LocalServerPort
    private int port;
    private Http http;

    @DynamicPropertySource
    static void ownData(DynamicPropertyRegistry properties) {
        properties.add("fengqiao.data", data::toString);
        properties.add("spring.datasource.url", () -> "jdbc:h2:mem:directory;DB_CLOSE_DELAY=-1");
    }

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void listsDivisionsBelowAnother() {
        assertThat(Http.json(http.get("/v1/directory/divisions?parent=440304")).findValuesAsString("name"))
                .contains("梅林街道", "华强北街道");
        assertThat(Http.json(http.get("/v1/directory/divisions/440304")).get(0).path("name").stringValue())
                .isEqualTo("福田区");
        assertThat(Http.json(http.get("/v1/directory/divisions")).size()).isPositive();
    }

    @Test
    void listsChannelsThatServeADivision() {
        JsonNode channels = Http.json(http.get("/v1/directory/channels?division=440304"));

        assertThat(channels.findValuesAsString("name")).contains("区委书记在线");
        assertThat(channels).noneMatch(c -> !c.path("division").isNull()
                && !"440304".startsWith(c.path("division").stringValue()));
    }

    @Test
    void findsItemsByWhatPeopleType() {
        JsonNode items = Http.json(http.get("/v1/directory/items?q=%E8%87%AD%E5%91%B3&limit=5"));

        assertThat(items.size()).isBetween(1, 5);
        assertThat(items.findValuesAsString("name")).contains("垃圾转运站臭味");
    }

    @Test
    void replacesTheCatalogueAsAWhole() throws IOException {
        Http admin = http.as("admin", "fengqiao-demo");
        String shipped = Files.readString(SHIPPED);
        String before = revision();

        HttpResponse<String> refused = admin.send("PUT", "/v1/directory/items", "text/csv",
                shipped.replaceFirst("\\n(\\d{6}),", "\nABC DEF,") + "990001,,,,,,,,,,,,,,,,\n");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(Http.json(refused).path("code").stringValue()).isEqualTo("invalid-catalogue");
        assertThat(Http.json(refused).path("errors").get(0).path("at").stringValue()).contains("行");
        assertThat(revision()).isEqualTo(before);

        String withOneMore = shipped.stripTrailing() + "\n" + shipped.lines()
                .filter(line -> line.contains(",垃圾转运站臭味,")).findFirst().orElseThrow()
                .replaceFirst("^\\d+", "999901").replace(",垃圾转运站臭味,", ",试验事项,")
                .replaceFirst(",试验事项,[^,]*,", ",试验事项,,") + "\n";
        HttpResponse<String> done = admin.send("PUT", "/v1/directory/items", "text/csv", withOneMore);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(revision()).isNotEqualTo(before);
        assertThat(data.resolve("catalogue/items.csv")).exists();
    }

    @Test
    void refusesACatalogueThatLeavesARuleWithoutItsItem() throws IOException {
        String without = Files.readString(SHIPPED).replaceAll("(?m)^.*,违法停车,.*\\n", "");

        HttpResponse<String> refused = http.as("admin", "fengqiao-demo")
                .send("PUT", "/v1/directory/items", "text/csv", without);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("orphaned-rule").contains("违法停车");
    }

    @Test
    void letsOnlyAdministratorsReplaceTheCatalogue() {
        assertThat(http.send("PUT", "/v1/directory/items", "text/csv", "x").statusCode()).isEqualTo(403);
    }

    private String revision() {
        return Http.json(http.get("/v1/status")).path("directoryRevision").stringValue();
    }
}
