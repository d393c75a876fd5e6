package org.fengqiao.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.fengqiao.security.Role;
import org.fengqiao.security.RoleTokens;
import org.fengqiao.testing.Chromium;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people of several bodies do with one matter on the pages, each from a desk of their own. */
@RunningService
class CaseBetweenBodiesPagesTest {

    private static final String STREET = "shatou-head";

    @RegisterExtension
    private static final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;
    @Autowired
    private BeanFactory service;

    @Test
    void aCallOutIsAnsweredByTheBodyCalledAndItsResultConfirmedByTheCaller() {
        String matter = registered(ExampleFiles.text("illegal-parking-whistle.json")
                .replaceFirst("(?s)\"history\": *\\[.*?]", "\"history\": []"));
        RoleTokens.added(service, STREET, Role.UNIT_HEAD, "440304005-jiedao", null);
        try (Visit caller = new Visit(chromium.browser(), port, 1440, STREET, RoleTokens.PASSWORD)) {
            Page page = caller.open("/matters/" + matter);
            begin(page, "whistled");
            page.getByLabel("叫哪些单位").fill("福田区城管局");
            caller.press("记下");
            assertThat(page.locator("[role=alert]")).containsText("报到时间");
            page.getByLabel("报到时间").fill("2026-12-01 16:00");
            page.getByLabel("真实时间").fill("2026-12-01 09:00");
            caller.shots("call-out-asked");
            caller.press("记下");
            assertThat(page.locator("[role=status]")).containsText("已记下「吹哨」");
        }
        try (Visit called = new Visit(chromium.browser(), port, 360, "handler")) {
            Page page = called.page();
            owed(called, matter, "吹哨报到").locator("a.duty-what").click();
            begin(page, "reported-in");
            page.getByLabel("真实时间").fill("2026-12-01 10:00");
            called.press("记下");
            assertThat(page.locator(".timeline .stop").first()).containsText("报到");
            called.open("/whistles");
            assertThat(row(page, "#desk tbody tr", matter, "叫 深圳市福田区城市管理和综合执法局")).hasCount(1);
            assertThat(confirming(page, matter)).hasCount(0);
            // Rules give a call-out to the street alone.
            assertThat(row(page, "#desk tbody tr", matter, "").locator("a[href$='/acts/whistled']")).hasCount(0);
            called.shots("call-out-answered");
            called.open("/matters/" + matter + "/acts/confirmed?about=" + Http.encoded("吹哨结果"));
            assertThat(page.locator("main")).containsText("由吹哨人确认");
            assertThat(page.locator("form#tell")).hasCount(0);
            called.shots("call-out-not-by-the-called");
        }
        try (Visit caller = new Visit(chromium.browser(), port, 1440, STREET, RoleTokens.PASSWORD)) {
            Page page = caller.open("/whistles");
            confirming(page, matter).click();
            assertThat(page.getByLabel("确认什么")).hasValue("吹哨结果");
            assertThat(page.getByLabel("结论").locator("option")).hasText(new String[] {"不选", "已解决", "未解决"});
            caller.press("记下");
            assertThat(page.locator("[role=alert]")).containsText("请写明结论");
            page.getByLabel("结论").selectOption("已解决");
            caller.shots("call-out-confirmed");
            caller.press("记下");
            assertThat(page.locator("[role=status]")).containsText("已记下「确认」");
            caller.open("/whistles");
            assertThat(row(page, "#desk tbody tr", matter, "已解决")).hasCount(1);
            assertThat(confirming(page, matter)).hasCount(0);
        } finally {
            RoleTokens.removed(service, STREET);
        }
    }

    @Test
    void aMatterIsAcknowledgedWithOnePressFromOnesOwnWork() {
        String matter = smell(UUID.randomUUID().toString(), "晚上臭味很大");
        try (Visit visit = new Visit(chromium.browser(), port, 360, "handler")) {
            Page page = visit.open("/work");
            visit.shots("work-pending");
            visit.press("签收 " + matter);
            assertThat(page.locator("[role=status]")).containsText("已签收 " + matter);
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("签收 " + matter))).hasCount(0);
            visit.open("/matters/" + matter);
            assertThat(page.locator(".timeline .stop").first()).containsText("签收");
            assertThat(page.locator("#answerable")).containsText("福田区城市管理和综合执法局");
        }
    }

    @Test
    void theHandlerAsksForMoreTimeAndTheHeadGrantsIt() {
        String matter = smell(UUID.randomUUID().toString(), "晚上臭味很大");
        try (Visit handler = new Visit(chromium.browser(), port, 1440, "handler")) {
            Page page = handler.open("/matters/" + matter);
            begin(page, "accepted");
            page.getByLabel("真实时间").fill("2026-12-01 09:00");
            handler.press("记下");
            assertThat(page.locator("#acts a[href$='/acts/extension-approved']")).hasCount(0);
            handler.open("/matters/" + matter + "/acts/extension-approved");
            assertThat(page.locator("main")).containsText("「批准延期」不由您的角色记录");
            assertThat(page.locator("form#tell")).hasCount(0);
            handler.shots("extension-refused");
            handler.open("/matters/" + matter);
            begin(page, "extension-asked");
            assertThat(page.getByLabel("哪项职责的期限")).hasValue("办结");
            page.getByLabel("延长几天").fill("40");
            page.getByLabel("理由").fill("设备改造要四十天");
            handler.press("记下");
            assertThat(page.locator("[role=alert]")).containsText("最多还能延 30 天");
            page.getByLabel("延长几天").fill("30");
            handler.shots("extension-asking");
            handler.press("记下");
            assertThat(page.locator("[role=status]")).containsText("已记下「申请延期」");
            assertThat(page.locator("#acts a[href$='/acts/extension-asked']")).hasCount(0);
            assertThat(page.locator("#acts a[href$='/acts/extension-refused']")).hasCount(0);
            assertThat(page.locator(".duties")).containsText(new String[] {"决定延期申请"});
        }
        try (Visit head = new Visit(chromium.browser(), port, 1440, "unit-head")) {
            Page page = head.open("/matters/" + matter);
            assertThat(closing(page)).containsText("2027年2月1日");
            assertThat(page.locator("#acts a[href$='/acts/extension-refused']")).hasCount(1);
            begin(page, "extension-approved");
            assertThat(page.locator("#wanted")).containsText("设备改造要四十天");
            assertThat(page.getByLabel("延长几天")).hasValue("30");
            page.getByLabel("延长几天").fill("三十");
            page.getByLabel("批准人（职务）").fill("副局长");
            page.getByLabel("理由").fill("设备改造要四十天");
            head.press("记下");
            assertThat(page.locator("[role=alert]")).containsText("天数应是 1 至 999 的整数");
            page.getByLabel("延长几天").fill("30");
            head.shots("extension-asked");
            head.press("记下");
            assertThat(page.locator("[role=status]")).containsText("已记下「批准延期」");
            assertThat(closing(page)).containsText("2027年3月1日");
            assertThat(page.locator("#papers")).containsText("延期告知书");
            head.shots("extension-approved");
        }
    }

    @Test
    void whoIsDissatisfiedWhenRevisitedHasTheMatterSentBack() {
        String matter = smell(UUID.randomUUID().toString(), "晚上臭味很大");
        try (Visit handler = new Visit(chromium.browser(), port, 1440, "handler")) {
            handler.open("/matters/" + matter);
            begin(handler.page(), "closed");
            handler.page().getByLabel("真实时间").fill("2026-12-01 09:00");
            handler.press("记下");
            assertThat(handler.page().locator(".verdict")).containsText("已办结");
        }
        try (Visit supervision = new Visit(chromium.browser(), port, 360, "supervision")) {
            Page page = supervision.open("/matters/" + matter);
            begin(page, "revisited");
            page.getByLabel("信访人").selectOption("不满意");
            page.getByLabel("备注").fill("晚上仍然臭");
            supervision.shots("revisit");
            supervision.press("记下");
            assertThat(page.locator(".verdict")).not().containsText("已办结");
            assertThat(page.locator("main")).containsText("回访不满意，退回重新办理");
            supervision.shots("revisit-sent-back");
        }
        try (Visit handler = new Visit(chromium.browser(), port, 360, "handler")) {
            Page page = handler.page();
            owed(handler, matter, "重新办理").locator("a.duty-what").click();
            begin(page, "reopened");
            page.getByLabel("理由").fill("加装除臭设备");
            handler.press("记下");
            assertThat(page.locator(".timeline .stop").first()).containsText("加装除臭设备");
        }
    }

    @Test
    void aPersonSaysWhetherTwoMattersBelongTogether() {
        String telephone = UUID.randomUUID().toString();
        String first = smell(telephone, "晚上臭味很大");
        String second = smell(telephone, "早上还是臭");
        String third = smell(telephone, "中午也臭");
        try (Visit visit = new Visit(chromium.browser(), port, 1440, "supervision")) {
            Page page = visit.open("/matters/" + first);
            assertThat(link(page, second)).containsText("重复事项");
            visit.shots("links-proposed");
            visit.press("是，关联 " + second);
            assertThat(page.locator("[role=status]")).containsText("已与 " + second + " 关联");
            assertThat(link(page, second)).containsText("已关联");
            visit.press("不是 " + third);
            assertThat(page.locator("[role=status]")).containsText("与 " + third + " 不关联");
            assertThat(link(page, third)).hasCount(0);
            visit.shots("links-settled");
            link(page, second).locator("a").click();
            assertThat(link(page, first)).containsText("已关联");
        }
    }

    private static void begin(Page page, String kind) {
        Locator act = page.locator("#acts a[href$='/acts/" + kind + "']");
        act.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        if (!act.isVisible()) {
            page.locator("#acts details").filter(new Locator.FilterOptions()
                    .setHas(page.locator("a[href$='/acts/" + kind + "']"))).locator("summary").click();
        }
        act.click();
    }

    /** On whichever page of one's own work it stands: other matters are owed something, too. */
    private static Locator owed(Visit visit, String matter, String action) {
        Page page = visit.open("/work");
        Locator row = row(page, "#owed tbody tr", matter, action);
        while (row.count() == 0) {
            visit.open(page.getByText("下一页").getAttribute("href"));
        }
        return row;
    }

    private static Locator row(Page page, String rows, String matter, String says) {
        return page.locator(rows).filter(new Locator.FilterOptions().setHasText(matter))
                .filter(new Locator.FilterOptions().setHasText(says));
    }

    private static Locator confirming(Page page, String matter) {
        return row(page, "#desk tbody tr", matter, "").getByRole(AriaRole.LINK,
                new Locator.GetByRoleOptions().setName("确认吹哨结果"));
    }

    private static Locator link(Page page, String other) {
        return row(page, "#links li", other, "");
    }

    /** The duty to bring the matter to an end. */
    private static Locator closing(Page page) {
        return page.locator(".duties tbody tr").filter(new Locator.FilterOptions()
                .setHas(page.getByText("办结", new Page.GetByTextOptions().setExact(true))));
    }

    /** @param words the same from the same telephone would be a reminder */
    private String smell(String telephone, String words) {
        return registered(ExampleFiles.text("stinking-transfer-station.json").replace("13000000002", telephone)
                .replace("晚上臭味很大", words));
    }

    private String registered(String example) {
        String matter = example.replaceFirst("\"id\": *\"[^\"]+\"", "\"id\": \"" + UUID.randomUUID() + "\"")
                .replaceFirst("\"contact\": *\"[^\"]+\"", "\"contact\": \"" + UUID.randomUUID() + "\"")
                .replaceFirst("\"receivedAt\": *\"[^\"]+\"", "\"receivedAt\": \"2026-12-01T08:30:00+08:00\"");
        HttpResponse<String> answer = new Http(port).as("intake", "fengqiao-demo").post("/v1/matters", matter);
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Http.json(answer).path("matters").get(0).stringValue();
    }
}
