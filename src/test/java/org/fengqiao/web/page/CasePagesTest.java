package org.fengqiao.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.fengqiao.testing.Chromium;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.FixedClock;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RegisterClock;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A matter taken in, acknowledged, answered and done on the pages, and asked about by the citizen. */
@RunningService
class CasePagesTest {

    private static final String BUREAU = "福田区城市管理和综合执法局";

    @RegisterExtension
    private static final Chromium chromium = new Chromium();
    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void isTakenInHandledAndAskedAbout(int width) {
        try (Visit visit = new Visit(chromium.browser(), port, width, "admin")) {
            Page page = visit.open("/matters/new");
            page.getByLabel("渠道").selectOption("区委书记在线");
            page.getByLabel("内容").fill("垃圾转运站晚上臭味很大 " + width);
            page.getByLabel("所求").fill("请尽快解决转运站臭味");
            page.getByLabel("事项类别").fill("垃圾转运站臭味");
            page.getByLabel("诉求目的").selectOption("request");
            visit.shot("intake-what");
            visit.press("下一步");
            page.getByLabel("地点").fill("没有的地方");
            visit.press("下一步");
            page.getByLabel("姓名").fill("方某");
            page.getByLabel("联系方式").first().fill("130" + UUID.randomUUID());
            visit.press("下一步");
            assertThat(page.locator("[role=alert]")).containsText("没有的地方");
            page.getByLabel("地点").fill("福田区梅林街道梅都社区");
            visit.press("下一步");
            visit.press("下一步");
            assertThat(page.locator("#intake")).containsText("首办");
            page.getByLabel("已念给信访人听").check();
            visit.shot("intake-read-back");
            visit.press("登记");
            String code = page.locator("#query-code").textContent();
            String verifier = page.locator("#query-verifier").textContent();
            visit.shot("intake-done");
            page.getByText("看这件事项").click();
            assertThat(page.locator("main")).containsText("方*");
            assertThat(page.locator(".timeline")).containsText("复述确认");
            visit.shot("matter-new");

            tell(visit, "acknowledged", BUREAU);
            assertThat(page.locator("#answerable")).containsText(BUREAU);
            tell(visit, "fed-back", BUREAU);
            tell(visit, "replied", BUREAU);
            tell(visit, "closed", BUREAU);
            assertThat(page.locator(".verdict")).containsText("已办结");
            visit.shot("matter-done");

            visit.open("/query");
            ask(visit, code, verifier);
            assertThat(page.locator("#inquiry")).containsText("已办结");
            assertThat(page.locator("#inquiry")).containsText(BUREAU);
            page.getByLabel("不满意").check();
            visit.press("评价");
            assertThat(page.locator("[role=status]")).containsText("已记下");
            visit.shot("query");
            ask(visit, code, "000000".equals(verifier) ? "111111" : "000000");
            assertThat(page.locator("[role=alert]")).containsText("没有查到");
        }
    }

    @Test
    void aFileOfMattersIsRegisteredOnceHoweverOftenItIsHandedIn() {
        try (Visit visit = new Visit(chromium.browser(), port, 1440, "intake")) {
            for (int time = 0; time < 2; time++) {
                Page page = visit.open("/matters/new/file");
                page.getByLabel("文件").setInputFiles(Path.of("docs/examples/batch.ndjson"));
                page.getByLabel("来源系统").fill("测试热线");
                visit.press("登记");
                assertThat(page).hasURL(Pattern.compile(".*/files/.+"));
                assertThat(page.locator("main")).containsText("已完成");
            }
            visit.shot("matter-file-done");
            Page page = visit.open("/matters/imports");
            assertThat(page.locator("#imports")).containsText("内容相同");
            visit.shot("imports");
            page.locator("#imports a").first().click();
            assertThat(page.locator("#lines")).containsText("此前已登记");
            visit.shot("import");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void showsWhatIsOwedAndTheLights(int width) {
        for (String example : new String[] {"stinking-transfer-station.json", "illegal-parking-whistle.json",
                "illegal-parking-instruction.json", "urgent-cave-in.json"}) {
            registered(example);
        }
        RegisterClock.struck(jdbc);
        try (Visit visit = new Visit(chromium.browser(), port, width, "supervision")) {
            Page page = visit.open("/units");
            assertThat(page.locator("#units")).containsText("▲ 红灯");
            visit.shot("units");
            int overdue = Integer.parseInt(page.locator("#units a").first().textContent().strip());
            page.locator("#units a").first().click();
            assertThat(page.locator("#owed")).containsText("已逾期");
            Assertions.assertThat(Integer.parseInt(page.locator("#owed caption").textContent().replaceFirst("^共 (\\d+) 项.*",
                    "$1"))).as("with accusations of other tests, which figures leave out").isGreaterThanOrEqualTo(overdue);
            visit.shot("work");
            page.locator("#owed td a.number").first().click();
            assertThat(page.locator("main")).containsText("现在谁负责");
            visit.open("/whistles");
            assertThat(page.locator("#desk")).containsText("报到");
            visit.shot("whistles");
            visit.open("/principal");
            visit.shot("principals");
            page.locator("#principals a", new Page.LocatorOptions().setHasText("区委书记")).first().click();
            assertThat(page.locator("#desk")).containsText("批示");
            visit.shot("principal");
            visit.open("/matters?late=true");
            visit.shot("matters");
            Download csv = page.waitForDownload(() -> page.getByText("导出 CSV").click());
            Assertions.assertThat(csv.path()).content(StandardCharsets.UTF_8).startsWith("\uFEFF事项,");
            visit.open("/matters?body=" + Http.encoded("没有的单位"));
            assertThat(page.locator("[role=alert]")).containsText("没有的单位");
            visit.open("/matters?revisit=unknown");
            assertThat(page.locator("[role=alert]")).containsText("没有名为「unknown」的回访结果");
        }
    }

    @Test
    void anInformersMatterIsAskedAboutByNobody() {
        String matter = registered("accusation-by-informer.json");
        try (Visit visit = new Visit(chromium.browser(), port, 1440, "supervision")) {
            Page page = visit.open("/matters/" + matter);
            assertThat(page.locator("main")).containsText("限知悉");
            assertThat(page.getByText("发查询码")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void overseesAccountsSystemsAndWhoDidWhat(int width) {
        Http admin = new Http(port).as("admin", "fengqiao-demo");
        String subscription = Http.json(admin.post("/v1/subscriptions", "{\"name\": \"热线平台 " + width + "\", \"url\": "
                + "\"https://127.0.0.1:9/hook\", \"kinds\": [], \"bodies\": []}")).path("subscription").path("id").stringValue();
        jdbc.sql("insert into outbox_event (event, kind, matter, occurred_at, content) values (?, 'closed', 'M-1', ?, ?)")
                .params("dead-" + width, FixedClock.NOW.atOffset(ZoneOffset.UTC), new byte[0]).update();
        jdbc.sql("insert into outbox_delivery (event, matter, subscription, state, tries, due_at, told) select id, matter, ?,"
                        + " 'DEAD', 16, occurred_at, '对方答 503' from outbox_event where event = ?")
                .params(subscription, "dead-" + width).update();
        try (Visit visit = new Visit(chromium.browser(), port, width, "admin")) {
            Page page = visit.open("/accounts");
            String name = "newcomer-" + width;
            page.locator("#name").fill(name);
            page.locator("#displayName").fill("新来的");
            page.locator("#password").fill("a-long-enough-password");
            page.locator("#role").selectOption("HANDLER");
            page.locator("#body").fill("440304-chengguan");
            visit.press("添加");
            page.locator("tr", new Page.LocatorOptions().setHasText(name)).locator("summary").click();
            visit.shot("accounts");
            page.locator("#role-" + name).selectOption("UNIT_HEAD");
            page.locator("#role-why-" + name).selectOption("MOVED");
            visit.press("改 " + name + " 的角色");
            assertThat(page.locator("[role=status]")).containsText("单位负责人");
            page.locator("tr", new Page.LocatorOptions().setHasText(name)).getByText("变更记录").click();
            assertThat(page.locator("#entries")).containsText("role/unit-head");
            assertThat(page.locator("#entries")).containsText("调岗");
            visit.shot("audit");
            page.getByText("核验全链").click();
            assertThat(page.locator("[role=status]")).containsText("完好");

            visit.open("/subscriptions");
            visit.shot("subscriptions");
            page.locator(".panel", new Page.LocatorOptions().setHasText("热线平台 " + width)).getByText("重发").click();
            assertThat(page.locator("[role=status]")).containsText("已排队重发");
            visit.open("/password");
            visit.shot("password");
            visit.open("/campaigns");
            assertThat(page.locator("#title")).hasValue("");
            visit.shot("campaigns");
        }
        admin.send("DELETE", "/v1/subscriptions/" + subscription, "application/json", "");
    }

    @Test
    void theKeyboardAloneTakesAMatterInAcknowledgesItAndTellsOfIt() {
        String matter;
        try (Visit intake = new Visit(chromium.browser(), port, 1440, "intake")) {
            Keyboard keys = new Keyboard(intake.open("/matters/new"));
            keys.to("跳到正文").press("Enter");
            keys.to("渠道").choose("区委书记在线");
            keys.to("内容").type("转运站晚上臭味很大 " + UUID.randomUUID());
            keys.to("所求").type("请尽快解决转运站臭味");
            keys.to("事项类别").type("垃圾转运站臭味");
            keys.to("诉求目的").choose("申诉求决");
            keys.to("下一步").press("Enter");
            heads(intake, "在哪里、何时收到");
            keys.to("地点").type("没有的地方");
            keys.to("下一步").press("Enter");
            heads(intake, "谁来反映");
            keys.to("姓名").type("方某");
            keys.to("联系方式").type(UUID.randomUUID().toString());
            keys.to("下一步").press("Enter");
            assertThat(intake.page().locator("[role=alert]")).isFocused();
            keys.press("Tab");
            keys.press("Enter");
            assertThat(intake.page().getByLabel("地点")).isFocused();
            intake.shots("intake-by-keyboard-refused");
            keys.type("福田区梅林街道梅都社区");
            keys.to("下一步").press("Enter");
            heads(intake, "谁来反映");
            keys.to("下一步").press("Enter");
            heads(intake, "复述给信访人听");
            keys.to("已念给信访人听，信访人确认无误").press("Space");
            keys.to("登记").press("Enter");
            heads(intake, "已登记");
            matter = intake.page().locator("a.figure").textContent();
            keys.to("看这件事项").press("Enter");
            assertThat(intake.page().locator(".timeline")).containsText("复述确认");
        }
        try (Visit handler = new Visit(chromium.browser(), port, 1440, "handler")) {
            Keyboard keys = new Keyboard(handler.open("/work"));
            keys.to("签收 " + matter).press("Enter");
            assertThat(handler.page().locator("[role=status]")).isFocused();
            handler.open("/matters/" + matter);
            keys.to("记一条经过").press("Enter");
            keys.to("其他经过").press("Enter");
            keys.to("到场").press("Enter");
            assertThat(handler.page().locator("h1")).hasText("记：到场");
            keys.to("备注").type("已说明除臭的安排");
            keys.to("记下").press("Enter");
            assertThat(handler.page().locator("[role=status]")).isFocused();
            assertThat(handler.page().locator(".timeline .stop").first()).containsText("已说明除臭的安排");
            keys.to("收回误记：第 5 条「到场」").press("Enter");
            assertThat(handler.page().locator("h1")).hasText("收回误记");
            keys.to("记下").press("Enter");
            assertThat(handler.page().locator("[role=alert]")).isFocused();
            keys.to("理由（必填）").type("记错了事项");
            keys.to("记下").press("Enter");
            assertThat(handler.page().locator(".timeline s")).containsText("到场");
            assertThat(handler.page().getByText("收回误记", new Page.GetByTextOptions().setExact(true))).hasCount(1);
            handler.shots("matter-taken-back");
        }
    }

    private static void ask(Visit visit, String code, String verifier) {
        visit.page().getByLabel("查询码").fill(code);
        visit.page().getByLabel("校验码").fill(verifier);
        visit.press("查询");
    }

    private static void tell(Visit visit, String kind, String body) {
        Page page = visit.page();
        page.locator("#acts a[href$='/acts/" + kind + "']").evaluate("link => link.click()");
        page.getByLabel("谁做的（单位）").fill(body);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("记下")).click();
        assertThat(page.locator("[role=alert]")).hasCount(0);
    }

    private String registered(String example) {
        String matter = ExampleFiles.text(example).replaceFirst("\"id\": *\"[^\"]+\"",
                "\"id\": \"" + UUID.randomUUID() + "\"");
        HttpResponse<String> entered = new Http(port).post("/v1/matters", matter);
        Assertions.assertThat(entered.statusCode()).as(entered.body()).isBetween(200, 201);
        return Http.json(entered).path("matters").get(0).stringValue();
    }

    /** The page that opened is told first. */
    private static void heads(Visit visit, String title) {
        assertThat(visit.page().locator("h1")).hasText(title);
        assertThat(visit.page().locator("h1")).isFocused();
    }
}
