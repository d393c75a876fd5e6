package org.fengqiao.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.fengqiao.testing.Chromium;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The 24-hour roster of duty leaders, kept by the head of a body on its page. */
@RunningService
class DutyRosterPagesTest {

    @RegisterExtension
    private static final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Test
    void theHeadKeepsTheDutyRosterOfTheBody() {
        String table = "开始,结束,职务,姓名\n2026-12-01 08:30,2026-12-01 18:00,副局长,班某\n"
                + "2026-12-01 18:00,2026-12-02 08:30,二级调研员,\n2026-12-02 12:00,2026-12-02 18:00,局长,甲某\n";
        try (Visit head = new Visit(chromium.browser(), port, 1440, "unit-head")) {
            Page page = head.open("/duty-roster?week=2026-12-01");
            Download laid = page.waitForDownload(() -> page.getByText("下载这一周的表").click());
            Assertions.assertThat(laid.path()).content().contains("2026-11-30 08:30,2026-11-30 18:00,值班领导,");
            hand(head, table + "坏,坏,局长,甲某\n");
            assertThat(page.locator("[role=alert]")).containsText("第 5 行");
            assertThat(page.locator("[role=alert]")).isFocused();
            head.shots("duty-roster-refused");
            hand(head, table);
            assertThat(page.locator("[role=status]")).containsText("已收下 3 班");
            assertThat(page.locator("#now")).containsText("班某");
            assertThat(page.locator("#week tr").nth(2)).containsText("▲ 空班");
            assertThat(page.locator("#week tr").nth(3)).containsText("▲ 空档");
            page.getByLabel("开始").fill("2026-12-02 17:00");
            page.getByLabel("结束").fill("2026-12-03 08:30");
            page.getByLabel("姓名").fill("乙某");
            head.press("排好");
            assertThat(page.locator("[role=alert]")).containsText("12月2日 12:00 至 12月2日 18:00 的一班（局长 甲某）重叠");
            page.getByLabel("重叠的时间归这一班").check();
            head.press("排好");
            assertThat(page.locator("#week tr").nth(3)).containsText("17:00–24:00");
            head.shots("duty-roster");
            head.press("撤下 12月2日 周三 17:00–24:00 的一班");
            assertThat(page.locator("#week")).not().containsText("乙某");
            head.press("撤销，放回这一班");
            assertThat(page.locator("#week")).containsText("乙某");
            page.getByLabel("改 12月1日 周二 18:00–24:00 的一班").click();
            assertThat(page.getByLabel("当班领导的职务")).hasValue("二级调研员");
            page.getByLabel("姓名").fill("丙某");
            head.press("排好");
            assertThat(page.locator("#week")).not().containsText("▲ 空班");
        }
        try (Visit leader = new Visit(chromium.browser(), port, 1440, "leader")) {
            assertThat(leader.open("/duty-roster?week=2026-12-01").locator("#others")).containsText("班某");
            leader.shots("duty-roster-others");
            leader.page().locator("#others a").first().click();
            assertThat(leader.page().locator("#now")).containsText("班某");
        }
        Assertions.assertThat(new Http(port).as("auditor", "fengqiao-demo").get("/v1/audit?object="
                        + Http.encoded("duty-roster/440304-chengguan")).body())
                .contains("taken-out/2026-12-02T09:00:00Z").contains("entered/2026-12-01T00:30:00Z");
        Assertions.assertThat(new Http(port).as("unit-head", "fengqiao-demo").get("/duty-roster?body=440304-zhengfu")
                .body()).contains("只能看、交本单位或下级单位的值班表");
    }

    private static void hand(Visit visit, String table) {
        visit.page().getByLabel("文件").setInputFiles(new FilePayload("值班表.csv", "text/csv",
                table.getBytes(StandardCharsets.UTF_8)));
        visit.press("交表");
    }
}
