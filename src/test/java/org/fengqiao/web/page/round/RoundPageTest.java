package org.fengqiao.web.page.round;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.fengqiao.testing.Chromium;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.fengqiao.web.page.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A grid worker of 新兴社区 walks an afternoon with a telephone; the head of the body looks at a large screen. */
@RunningService
class RoundPageTest {

    @RegisterExtension
    private static final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Test
    void isPlannedWalkedAndRecordedOnATelephone() {
        try (Visit visit = new Visit(chromium.browser(), port, 360, "handler")) {
            Page page = visit.open("/rounds?place=meilin&worker=m002&day=2026-12-01");
            page.locator("form[action='/rounds/plan'] button").click();
            assertThat(page.locator("[role=status]")).containsText("已排好");
            assertThat(page.locator(".round-stop").first()).containsText("走");
            assertThat(page.locator(".round-map circle").first()).isVisible();

            Locator first = page.locator(".round-stop:has(.round-buttons)").first();
            String id = first.getAttribute("id");
            assertThat(first.locator("button[value=done]").boundingBox().height).isGreaterThanOrEqualTo(48);
            first.locator("button[value=not-home]").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("[role=status]")).containsText("不在家");
            assertThat(page.locator("#" + id)).containsText("不在家 12:00");

            page.locator("#" + id).getByText("更正结果").click();
            page.locator("#" + id).getByLabel("结果").selectOption("done");
            page.locator("#" + id).getByLabel("更正的原因").fill("敲了第二次，在家");
            page.locator("#" + id).getByText("记下").click();
            assertThat(page.locator("#" + id)).containsText("已走访");

            page.locator("#" + id + " summary").getByText("新情况").click();
            page.locator("#" + id).getByLabel("看到了什么").fill("楼道里堆了旧家具");
            page.locator("#" + id).getByText("存下").click();
            assertThat(page.locator("#" + id)).containsText("新情况已存为苗头 M");
            visit.shot("round");
            page.getByText("这个月").click();
            assertThat(page.locator("h1")).containsText("2026 年 12 月");
            visit.shot("round-month");
            declareANeed(visit);
        }
    }

    private static void declareANeed(Visit visit) {
        Page page = visit.open("/rounds/needs?place=meilin&worker=m002");
        page.locator("#household").selectOption("ml-b1-h1");
        page.locator("input[name=consent]").check();
        visit.press("记下");
        assertThat(page.locator("[role=status]")).containsText("已记下");
        Locator own = page.locator("li:has(input[value='ml-b1-h1'])");
        assertThat(own).containsText("本人 2026-12-01 提出，每 7 天一次，2027-12-01 起要再提出才算");
        visit.shot("round-needs");
        own.locator("summary").click();
        own.locator("button").click();
        assertThat(page.locator("[role=status]")).containsText("从今天起不再安排");
        assertThat(own).hasCount(0);
    }

    @Test
    void theHeadSeesNumbersAndPlacesButNotWhoAskedForCare() {
        new Http(port).as("handler", "fengqiao-demo").post("/v1/rounds/meilin/m002/2026-12-02", "{}");
        try (Visit visit = new Visit(chromium.browser(), port, 1440, "unit-head")) {
            Page page = visit.open("/rounds?place=meilin&worker=m002&day=2026-12-02");
            assertThat(page.locator(".round-stop")).not().hasCount(0);
            assertThat(page.locator("main").textContent()).contains("按本人提出的需要").doesNotContain("本人的话", "提出需要；");
            assertThat(page.locator(".round-buttons")).hasCount(0);
            visit.shot("round-head");
        }
        try (Visit visit = new Visit(chromium.browser(), port, 794, "handler")) {
            Page page = visit.open("/rounds?place=meilin&worker=m002&day=2026-12-02");
            assertThat(page.locator("main").textContent()).contains("本人的话：独居，想有人来看看");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".round-boxes").first()).isVisible();
            assertThat(page.locator("nav.menu")).isHidden();
            visit.shot("round-print");
            page.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target/screenshots/round.pdf")));
        }
    }

    @Test
    void othersDoNotGetIn() {
        for (String role : List.of("intake", "leader", "supervision", "policy", "auditor", "machine", "admin")) {
            assertThat(new Http(port).as(role, "fengqiao-demo").get("/rounds").statusCode()).as(role).isEqualTo(403);
        }
    }
}
