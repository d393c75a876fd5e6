package org.fengqiao.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.fengqiao.security.Role;
import org.fengqiao.security.RoleTokens;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages show nobody what the account may not see: an informer's letter about the body of the demo handler. */
@RunningService
class CaseSightPagesTest {

    private static final List<String> LISTS = List.of("/matters", "/matters.csv", "/work?body=440304-jijian",
            "/units", "/whistles", "/held-cases", "/principal", "/principal?list=principal", "/campaigns",
            "/work", "/work?show=late", "/matters?pending=440304-chengguan");

    /** Owes an answer to the whistle of the example; an administrator bound to no body did not register it. */
    private static final String TRAFFIC_POLICE = "/work?body=440304-jiaojing&amp;show=owed";

    @LocalServerPort
    private int port;
    @Autowired
    private BeanFactory service;

    @Test
    void theAccusedBodyFindsNoTrace() {
        String number = registered("accusation-by-informer.json");

        assertThat(as("supervision").get("/matters/" + number).body()).contains(number, "限知悉");
        assertThat(listed("supervision", number)).isTrue();
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
            assertThat(listed(accused, number)).isFalse();
        }
    }

    @Test
    void aUnitIsCountedOnlyFromWhatTheReaderSees() {
        String number = registered("illegal-parking-whistle.json");
        assertThat(as("supervision").get("/units").body()).contains(TRAFFIC_POLICE);
        assertThat(listed("supervision", number)).isTrue();
        RoleTokens.added(service, "newcomer", Role.ADMIN, null, null);
        assertThat(as("newcomer").get("/units").body()).contains("单位看板").doesNotContain(TRAFFIC_POLICE);
        assertThat(listed("newcomer", number)).isFalse();
        RoleTokens.removed(service, "newcomer");
    }

    /** Asked for by its number: which of many matters of one instant stand on the first page is luck. */
    private boolean listed(String account, String number) {
        return as(account).get("/matters?matter=" + number).body().contains("/matters/" + number + "\"");
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
        RoleTokens.added(service, "seeker", Role.HANDLER, "440304-chengguan", null);
        assertThat(as("seeker").post(search, sought).body()).as("accused").isEqualTo("[]");
        assertThat(as("unit-head").post(search, sought).statusCode()).isEqualTo(403);
        assertThat(as("machine").post(search, "{\"kind\": \"phone\", \"value\": \"1300\"}").body()).contains("写完整的电话");
        assertThat(as("machine").post(search, "{\"kind\": \"id-number\", \"value\": \"1\"}").body()).contains("电话(phone)、姓名(name)");
        assertThat(as("machine").post(search, "{\"kind\": \"车牌\", \"value\": \"1\"}").body()).contains("姓名", "/kind");
        assertThat(as("handler").get("/matters/search").body()).contains("按信访人找");
        assertThat(as("auditor").get("/v1/audit?account=seeker").body()).contains("searched", "person/phone")
                .doesNotContain("13000000001", "130-0000");
        RoleTokens.removed(service, "seeker");
    }

    private String registered(String example) {
        String matter = ExampleFiles.text(example).replaceFirst("\"id\": *\"[^\"]+\"",
                "\"id\": \"" + UUID.randomUUID() + "\"");
        return Http.json(new Http(port).post("/v1/matters", matter)).path("matters").get(0).stringValue();
    }

    private Http as(String account) {
        return new Http(port).as(account, List.of("newcomer", "seeker").contains(account) ? RoleTokens.PASSWORD
                : "fengqiao-demo");
    }
}
