package org.fengqiao.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages show nobody what the account may not see: an informer's letter about the body of the demo handler. */
@RunningService
class CaseSightPagesTest {

    private static final List<String> LISTS = List.of("/matters", "/matters.csv", "/work?body=440304-jijian",
            "/units", "/whistles", "/held-cases", "/principal", "/principal?list=principal", "/campaigns",
            "/work", "/work?show=late", "/matters?pending=440304-chengguan");

    /** Owes an answer to the whistle of the example; the administrator, bound to no body, did not register it. */
    private static final String TRAFFIC_POLICE = "/work?body=440304-jiaojing&amp;show=owed";

    @LocalServerPort
    private int port;

    @Test
    void theAccusedBodyFindsNoTrace() {
        String number = registered("accusation-by-informer.json");

        assertThat(as("supervision").get("/matters/" + number).body()).contains(number, "限知悉");
        assertThat(as("supervision").get("/matters").body()).contains(number);
        assertThat(as("supervision").get("/matters.csv").body()).contains(number);
        for (String accused : List.of("handler", "unit-head")) {
            String absent = as(accused).get("/matters/nobody").body();
            assertThat(as(accused).get("/matters/nobody").statusCode()).isEqualTo(404);
            assertThat(as(accused).get("/matters/" + number).statusCode()).isEqualTo(404);
            assertThat(absent).doesNotContain("限知悉");
            for (String list : LISTS) {
                assertThat(as(accused).get(list).statusCode()).as(list).isEqualTo(200);
                assertThat(as(accused).get(list).body()).as(list).doesNotContain(number, "被索要好处", "关某");
            }
        }
    }

    @Test
    void aUnitIsCountedOnlyFromWhatTheReaderSees() {
        String number = registered("illegal-parking-whistle.json");
        assertThat(as("supervision").get("/units").body()).contains(TRAFFIC_POLICE);
        assertThat(as("supervision").get("/matters").body()).contains(number);
        assertThat(as("admin").get("/units").body()).doesNotContain(TRAFFIC_POLICE);
        assertThat(as("admin").get("/matters").body()).doesNotContain(number);
    }

    @Test
    void othersDoNotGetIn() {
        for (String role : List.of("policy", "scheduling", "auditor", "machine")) {
            for (String list : LISTS) {
                assertThat(as(role).get(list).statusCode()).as(role + " " + list).isEqualTo(403);
            }
        }
        assertThat(as("handler").get("/matters/new").statusCode()).isEqualTo(403);
        assertThat(as("intake").get("/matters/new").statusCode()).isEqualTo(200);
    }

    @Test
    void whoPetitionsIsFoundByWhoeverMayKnowAndTheSearchIsWrittenDown() {
        String number = registered("accusation-by-informer.json");
        String search = "/v1/matters/search";
        String sought = "{\"kind\": \"phone\", \"value\": \"+86 130-0000 0001\"}";

        assertThat(as("machine").post(search, sought).body()).contains(number, "吃拿卡要").doesNotContain("关某");
        assertThat(as("handler").post(search, sought).body()).as("accused").isEqualTo("[]");
        assertThat(as("unit-head").post(search, sought).statusCode()).isEqualTo(403);
        assertThat(as("machine").post(search, "{\"kind\": \"phone\", \"value\": \"1300\"}").body()).contains("写完整的电话");
        assertThat(as("machine").post(search, "{\"kind\": \"id-number\", \"value\": \"1\"}").body()).contains("电话(phone)、姓名(name)");
        assertThat(as("machine").post(search, "{\"kind\": \"车牌\", \"value\": \"1\"}").body()).contains("姓名", "/kind");
        assertThat(as("handler").get("/matters/search").body()).contains("按信访人找");
        assertThat(as("auditor").get("/v1/audit?account=handler").body()).contains("searched", "person/phone")
                .doesNotContain("13000000001", "130-0000");
    }

    private String registered(String example) {
        String matter = ExampleFiles.text(example).replaceFirst("\"id\": *\"[^\"]+\"",
                "\"id\": \"" + UUID.randomUUID() + "\"");
        return Http.json(new Http(port).post("/v1/matters", matter)).path("matters").get(0).stringValue();
    }

    private Http as(String account) {
        return new Http(port).as(account, "fengqiao-demo");
    }
}
