package org.fengqiao.web.page.roster;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.fengqiao.testing.Chromium;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RegisterClock;
import org.fengqiao.testing.RosterInbox;
import org.fengqiao.testing.RunningService;
import org.fengqiao.web.page.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scheduling office's way with a month of 福田: check, solve, move, pin, undo, send, approve, publish, repair. */
@RunningService
class RosterPageTest {

    private static final String STEPS = "1500";
    @RegisterExtension
    private static final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void emptyInbox() {
        RegisterClock.struck(jdbc);
        RosterInbox.emptied(new Http(port), "futian");
    }

    @Test
    void leadsFromTheFirstCheckToPublicationAndRepair() {
        try (Visit visit = visit(1440, "scheduling")) {
            String roster = solve(visit);
            edit(visit, roster);
            bringBack(visit, roster);
            visit.press("送领导办公室");
            assertThat(visit.page().locator("[role=status]")).containsText("已送");
            visit.shot("roster-workflow");
            approve(roster);
            visit.open(roster + "/workflow");
            visit.page().getByLabel("理由").fill("首次试排");
            visit.press("公布");
            assertThat(visit.page().locator("#verdict")).containsText("已公布");
            afterwards(visit, roster);
        }
    }

    private void approve(String roster) {
        try (Visit visit = visit(1440, "leader")) {
            visit.open(roster + "/workflow");
            visit.page().getByLabel("理由").fill("逾期未答复视为同意");
            visit.press("批准");
            assertThat(visit.page().locator("#verdict")).containsText("可以公布");
        }
    }

    @Test
    void showsRostersWithTheirCasesOnlyToThoseWhoWorkWithThem() {
        Http anybody = new Http(port);

        assertThat(anybody.as("policy", "fengqiao-demo").get("/rosters").statusCode()).isEqualTo(403);
        assertThat(anybody.as("leader", "fengqiao-demo").get("/rosters").statusCode()).isEqualTo(200);
    }

    /** Checked, searched for with a progress page that may be left, stored as a draft. */
    private String solve(Visit visit) {
        Page page = visit.open("/rosters/new");
        page.getByLabel("地方").selectOption("futian");
        page.getByLabel("年", new Page.GetByLabelOptions().setExact(true)).fill("2026");
        page.getByLabel("第几个月或季度").fill("12");
        page.getByText("自定预算").click();
        page.getByLabel("或步数").fill(STEPS);
        page.getByLabel("更均衡").check();
        visit.press("检查");
        assertThat(page.locator("h2[data-focus]")).containsText("2026年12月");
        visit.shot("roster-check");
        visit.press("开始求解");
        assertThat(page).hasURL(Pattern.compile("/rosters/jobs/"));
        page.navigate(page.url());
        assertThat(page.locator("table.compare")).containsText("更均衡");
        visit.shot("roster-job");
        page.getByLabel("看「更均衡」的排班").click();
        assertThat(page.locator("table.month .duty").first()).isVisible();
        assertThat(page.locator("a.duty[href]")).hasCount(0);
        page.goBack();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("把「按现有权重」存为草稿")).click();
        assertThat(page.locator("#verdict")).containsText("可以送领导办公室");
        return page.url().replaceFirst("^http://[^/]+", "").replaceFirst("\\?.*", "");
    }

    /** Moved by drag and by form with the price told before, pinned, undone and done again. */
    private void edit(Visit visit, String roster) {
        Page page = visit.open(roster + "?view=week&at=2026-12-14");
        Locator duty = page.locator("table.week a[data-duty]").first();
        String day = duty.locator("xpath=ancestor::td").getAttribute("data-day");
        Locator elsewhere = page.locator("table.week tbody tr").nth(3).locator("td[data-day]").nth(1);
        drag(page, duty, elsewhere);
        assertThat(page.locator("#duty .note h3")).containsText("改为");
        duty.click();
        assertThat(page.locator("#duty")).containsText("为什么");
        assertThat(page).hasURL(Pattern.compile("duty="));
        visit.shot("roster-week");
        page.getByText("不限那天").click();
        assertThat(page.locator("#others")).containsText("代价");
        page.locator("#others a").first().click();
        assertThat(page.locator("#effect")).containsText("代价");
        visit.press("确定调整");
        assertThat(page.locator("[role=status]")).containsText("已调整");
        visit.press("撤销");
        assertThat(page.locator("[role=status]")).containsText("已撤销");
        visit.press("重做");
        assertThat(page.locator("[role=status]")).containsText("已重做");
        visit.press("撤销");
        page.locator("table.week td[data-day='" + day + "'] a[data-duty]").first().click();
        visit.press("固定在这里");
        assertThat(page.locator(".duty-pin").first()).containsText("固定");
        page.locator("table.week a[data-duty]").last().click();
        page.getByLabel("哪位领导").selectOption(new SelectOption().setIndex(1));
        visit.press("问");
        assertThat(page.locator("#answer")).not().isEmpty();
        visit.open(roster);
    }

    /** The table goes out and comes back as it is; a file that is none is refused and nothing is changed. */
    private void bringBack(Visit visit, String roster) {
        Page page = visit.open(roster + "/output");
        Download table = page.waitForDownload(() -> page.getByText("下载 XLSX").click());
        page.locator("#table").setInputFiles(new FilePayload("坏的.xlsx", "", "not a table".getBytes(StandardCharsets.UTF_8)));
        visit.press("导入");
        assertThat(page.locator("[role=alert]")).containsText("没有完成");
        page.locator("#table").setInputFiles(table.path());
        visit.press("导入");
        assertThat(page.locator("[role=status]")).containsText("已导入，0 项有变动");
        visit.open(roster);
    }

    /** A little way first: that is when a browser takes a drag to begin. */
    private static void drag(Page page, Locator from, Locator to) {
        from.hover();
        page.mouse().down();
        BoundingBox box = from.boundingBox();
        page.mouse().move(box.x + 10, box.y + 10);
        page.mouse().move(box.x + 30, box.y + 15);
        to.hover();
        to.hover();
        page.mouse().up();
    }

    /** What stands after publication: notice, calendar, record sheet, repair. */
    private void afterwards(Visit visit, String roster) {
        Page page = visit.open(roster + "/output");
        visit.press("开一个地址");
        assertThat(page.locator("#address")).containsText("/feeds/");
        assertThat(page.waitForDownload(() -> page.getByText("下载 DOCX").click()).suggestedFilename()).endsWith(".docx");
        visit.press("作废");
        assertThat(page.locator("tbody")).containsText("已作废");
        page.navigate(page.url().replace("/output", "/records"));
        page.locator("tbody details > summary").first().click();
        page.getByLabel("批次").first().fill("2");
        page.getByLabel("人次").first().fill("3");
        visit.press("保存登记");
        assertThat(page.locator("[role=status]")).containsText("已登记");
        visit.open(roster + "/frequencies");
        assertThat(page.locator("table.frequency td").first()).containsText("/");
        visit.open(roster + "/repair");
        page.locator("#post").selectOption("ft-quzhang");
        page.getByLabel("从", new Page.GetByLabelOptions().setExact(true)).fill("2026-12-07");
        page.getByLabel("到（含）").fill("2026-12-31");
        visit.press("拟修复");
        assertThat(page.getByText("全部采用")).isVisible();
        assertThat(page.locator("tbody tr").first()).containsText("区委书记");
        page.getByText("只动这一处").first().click();
        assertThat(page.locator("#swaps-0")).containsText("代价");
        visit.shot("roster-proposal");
        page.getByLabel("原因（写进版本）").fill("病假");
        visit.press("全部采用");
        assertThat(page.locator("[role=status]")).containsText("已采用");
        visit.open(roster + "/versions");
        assertThat(page.locator("table").last()).containsText("修复");
        assertThat(page.locator("table").last()).containsText("病假");
    }

    private Visit visit(int width, String account) {
        return new Visit(chromium.browser(), port, width, account);
    }
}
