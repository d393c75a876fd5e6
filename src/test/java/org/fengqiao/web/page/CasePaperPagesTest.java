package org.fengqiao.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
        assertThat(page.locator("[role=status]")).containsText("已记下");
    }

    private String registered() {
        String matter = ExampleFiles.text("stinking-transfer-station.json").replaceFirst("\"id\": *\"[^\"]+\"",
                "\"id\": \"" + UUID.randomUUID() + "\"").replace("13000000002", UUID.randomUUID().toString());
        HttpResponse<String> answer = new Http(port).as("admin", "fengqiao-demo").post("/v1/matters", matter);
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Http.json(answer).path("matters").get(0).stringValue();
    }

    @Test
    void workOrdersComeAsATableGoAsATableAndAreReconciled() {
        String head = "工单号,标题,事项类别,区划编码,承办单位,派出时间,被检举控告单位\n";
        String good = "HL-1,车乱停,违法停车,440304005,福田交警大队,2026-11-20 09:30,\n";
        try (Visit visit = new Visit(chromium.browser(), port, 1440, "intake")) {
            Page page = visit.open("/work-orders");
            page.getByLabel("对方系统的名称").fill("某热线");
            visit.press("打开");
            handIn(visit, "坏的.csv", head + "HL-1,车乱停,违法停车,440304005,福田交警大队,昨天,\n");
            assertThat(page.locator("[role=alert]")).containsText("第 2 行第 6 列「派出时间」");
            visit.shots("exchange-refused");
            handIn(visit, "一批.csv", head + good + "HL-2,车乱停,违法停车,440304005,火星局,2026-11-20 09:30,\n"
                    + "HL-3,检举,吃拿卡要,440304,福田区城管局,2026-11-20 09:30,福田区城管局\n");
            assertThat(page.locator("[role=status]")).containsText("接收 2 件，不接收 1 件");
            assertThat(page.locator("#lines")).containsText("名录里没有承办单位「火星局」");
            String number = page.locator("#lines a").first().textContent();
            visit.shots("exchange-received");
            Download answer = page.waitForDownload(() -> page.getByText("下载回执（CSV）").click());
            Assertions.assertThat(answer.path()).content(StandardCharsets.UTF_8).contains("HL-1,接收," + number);
            page.getByText("回「某热线」").click();
            page.locator("#out-batch").fill("F-1");
            page.getByLabel("事项的登记编号").fill(number);
            visit.press("做成一批");
            assertThat(page.locator("#lines")).containsText("等待回执");
            Download orders = page.waitForDownload(() -> page.getByText("下载工单表（XLSX）").click());
            Assertions.assertThat(orders.suggestedFilename()).isEqualTo("工单-F-1.xlsx");
            page.getByText("回「某热线」").click();
            page.getByLabel("回执表").setInputFiles(new FilePayload("回执.csv", "text/csv",
                    ("工单号,结果,接收方工单号\n" + number + ",接收,RX-9\nHL-7,接收,RX-7\n").getBytes(StandardCharsets.UTF_8)));
            visit.press("记下");
            assertThat(page.locator("[role=status]")).containsText("回执已记下");
            page.getByText("回「某热线」").click();
            assertThat(page.locator("#sent")).containsText("RX-9");
            assertThat(page.locator("#sent")).containsText("多出");
            visit.shots("exchange");
            page.locator("#sides a").last().click();
            assertThat(page.locator("#received")).containsText("HL-2");
            visit.open("/work-orders");
            assertThat(page.locator("#exchanges")).containsText("某热线");
            visit.shots("exchanges");
        }
        try (Visit other = new Visit(chromium.browser(), port, 1440, "admin")) {
            assertThat(other.open("/work-orders").locator("#exchanges")).containsText("福田区信访局");
        }
    }

    private static void handIn(Visit visit, String name, String table) {
        visit.page().getByLabel("工单表").setInputFiles(new FilePayload(name, "text/csv",
                table.getBytes(StandardCharsets.UTF_8)));
        visit.page().locator("#in-channel").selectOption("民意速办");
        visit.press("收下");
    }

    @Test
    void aListOfTheOtherSideIsReconciledOnThePage() {
        try (Visit visit = new Visit(chromium.browser(), port, 1440, "intake")) {
            Page page = visit.open("/work-orders/" + Http.encoded("清单热线"));
            handIn(visit, "清单的一批.csv", "工单号,标题,事项类别,区划编码,承办单位,派出时间\n"
                    + "QD-1,车乱停,违法停车,440304005,福田交警大队,2026-11-20 09:30\n"
                    + "QD-2,桥下车乱停,违法停车,440304005,福田交警大队,2026-11-20 09:30\n");
            assertThat(page.locator("[role=status]")).containsText("接收 2 件");
            page.getByText("回「清单热线」").click();
            page.getByLabel("对方的清单").setInputFiles(list("工单号,状态\nQD-1,天知道\n"));
            visit.press("对账");
            assertThat(page.locator("[role=alert]")).containsText("不认识的状态「天知道」");
            page.getByLabel("对方的清单").setInputFiles(list("工单号,状态\nQD-1,已办结\nQD-9,待签收\n"));
            visit.press("对账");
            assertThat(page.locator("[role=status]")).containsText("只有对方有 1 件");
            assertThat(page.locator("#lines")).containsText("对方记为办结，我方还在办");
            assertThat(page.locator("#lines")).containsText("对方的清单里没有");
            visit.shots("exchange-list");
        }
    }

    private static FilePayload list(String table) {
        return new FilePayload("清单.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
    }
}
