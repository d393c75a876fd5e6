package org.fengqiao.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.fengqiao.testing.Chromium;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Papers begun, issued, served and withdrawn, and what happens beside the main path, on the pages. */
@RunningService
class CasePaperPagesTest {

    private static final String OFFICE = "福田区信访局";
    private static final String BUREAU = "福田区城市管理和综合执法局";
    private static final String WATER = "福田区水务局";

    @RegisterExtension
    private static final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void aPaperIsBegunIssuedServedAndWithdrawn(int width) {
        String matter = registered();
        try (Visit visit = new Visit(chromium.browser(), port, width, "admin")) {
            Page page = visit.open("/matters/" + matter + "/papers/new?kind=forwarding");
            page.getByLabel("发文机关（必填）").fill(OFFICE);
            page.getByLabel("主送单位").fill(WATER);
            visit.press("存为草稿");
            assertThat(page.locator("[role=alert]")).containsText("办理要求");
            page.getByLabel("文号的机关代字").fill("福信");
            page.getByLabel("办理要求").fill("请依照职权办理");
            visit.shot("paper-new");
            visit.press("存为草稿");
            assertThat(page.locator("#paper")).containsText("草稿");
            page.getByLabel("批准人").fill("局长");
            visit.press("签发");
            assertThat(page.locator("h1")).containsText("福信转");
            page.getByLabel("收件人").fill("收发员");
            page.getByLabel("凭证").fill("回证 1 号");
            visit.press("记下送达");
            assertThat(page.locator("#paper")).containsText("已送达");
            page.getByText("撤销文书").click();
            page.getByLabel("理由（必填）").fill("主送单位写错");
            page.getByLabel("依据（必填）").fill("《信访工作条例》第二十二条");
            visit.shot("paper-revoking");
            visit.press("撤销这份文书");
            assertThat(page.locator("#paper")).containsText("已撤销");
            assertThat(page.locator("#paper")).containsText("文号保留");
            assertThat(page.locator("h1")).containsText("福信转");
            visit.shot("paper-revoked");
        }
    }

    @Test
    void aTransferObjectedToAndARevisitAreTold() {
        String matter = registered();
        try (Visit visit = new Visit(chromium.browser(), port, 1440, "admin")) {
            visit.open("/matters/" + matter);
            tell(visit, matter, 1, "acknowledged", BUREAU, null, null);
            tell(visit, matter, 2, "forwarded", BUREAU, "value", WATER);
            tell(visit, matter, 3, "objected", WATER, "note", "不是本单位职权");
            tell(visit, matter, 4, "objection-upheld", BUREAU, "note", "核实属实");
            assertThat(visit.page().locator("#answerable")).containsText(BUREAU);
            visit.page().navigate(visit.page().url().replaceFirst("/matters/.*", "/matters/" + matter
                    + "/changes/corrected"));
            visit.page().locator("[name=title]").fill("更正过的标题");
            visit.page().locator("[name=reason]").fill("登记时写错");
            visit.press("记下");
            assertThat(visit.page().locator("main")).containsText("更正过的标题");
            visit.shot("matter-corrected");
        }
    }

    /** @param hour of the day after receipt: acts within one second have no order of their own */
    private static void tell(Visit visit, String matter, int hour, String kind, String body, String field,
                             String value) {
        Page page = visit.page();
        page.navigate(page.url().replaceFirst("/matters/.*", "/matters/" + matter + "/acts/" + kind));
        page.getByLabel("谁做的（单位）").fill(body);
        page.locator("[name=at]").fill("2026-03-03 0" + hour + ":00");
        if (field != null) {
            page.locator("[name=" + field + "]").first().fill(value);
        }
        visit.press("记下");
        assertThat(page.locator("[role=alert]")).hasCount(0);
    }

    private String registered() {
        String matter = ExampleFiles.text("stinking-transfer-station.json").replaceFirst("\"id\": *\"[^\"]+\"",
                "\"id\": \"" + UUID.randomUUID() + "\"").replace("13000000002", UUID.randomUUID().toString());
        HttpResponse<String> answer = new Http(port).as("admin", "fengqiao-demo").post("/v1/matters", matter);
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Http.json(answer).path("matters").get(0).stringValue();
    }
}
