package org.fengqiao.web.page.grid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.fengqiao.FengqiaoApplication;
import org.fengqiao.testing.Chromium;
import org.fengqiao.testing.FixedClock;
import org.fengqiao.testing.Http;
import org.fengqiao.web.page.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The grid office's way with 古棠村: check, solve, move, pin, undo, redo, approve, publish, repair. Of its own service,
 * for it changes the directory.
 */
class GridPageTest {

    private static final String SEAT = "?seat=gt-g01/网格员";

    @TempDir
    private static Path data;
    private static ConfigurableApplicationContext service;
    @RegisterExtension
    private static final Chromium chromium = new Chromium();
    private static int port;

    @BeforeAll
    static void open() {
        service = new SpringApplication(FengqiaoApplication.class, FixedClock.class).run("--server.port=0",
                "--server.shutdown=immediate", "--fengqiao.data=" + data, "--fengqiao.look=1h",
                "--spring.datasource.url=jdbc:h2:mem:gridpages;DB_CLOSE_DELAY=-1");
        port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @AfterAll
    static void close() {
        if (service != null) {
            service.close();
        }
    }

    @Test
    void leadsFromTheFirstCheckToPublicationAndRepair() {
        String plan;
        try (Visit visit = visit(1440, "scheduling")) {
            plan = solve(visit);
            edit(visit, plan);
            bringBack(visit, plan);
            look(visit, plan);
        }
        try (Visit visit = visit(1440, "leader")) {
            visit.open(plan + "/workflow");
            visit.press("批准");
            assertThat(visit.page().locator("#verdict")).containsText("可以公布");
        }
        try (Visit visit = visit(1440, "scheduling")) {
            visit.open(plan + "/workflow");
            visit.shot("grid-workflow");
            visit.press("公布");
            assertThat(visit.page().locator("#verdict")).containsText("已公布");
            repair(visit, plan);
        }
        try (Visit visit = visit(360, "admin")) {
            look(visit, plan);
            visit.open(plan + "/repair");
            visit.shot("grid-repair");
            visit.open(plan + "/workflow");
            visit.shot("grid-workflow");
        }
    }

    @Test
    void essentialsWorkWithoutAScript() {
        Http office = new Http(port).as("scheduling", "fengqiao-demo");
        String plan = "/grids/" + office.post("/v1/grid-plans", "{\"place\": \"gutang\"}").body()
                .replaceAll("(?s).*\"id\":\\s*\"([^\"]+)\".*", "$1");

        assertThat(office.get(plan + SEAT + "&worker=p02").body()).contains("改由 蓝二").contains("安排表");
        assertThat(office.get(plan + SEAT + "&worker=没有此人").body()).contains("没有叫「没有此人」");
        assertThat(office.get(plan + "?q=第三").body()).contains("列出").doesNotContain("第四网格");
        assertThat(office.get("/grids/new?place=gutang&day=2027-01-01&seconds=5&steps=5").body()).contains("没有完成");
        assertThat(new Http(port).as("leader", "fengqiao-demo").get(plan).body()).doesNotContain("在现有设置上重新求解");
        assertThat(new Http(port).as("policy", "fengqiao-demo").get("/grids").statusCode()).isEqualTo(403);
    }

    /** Checked, searched for with a progress page that may be left, stored as a draft. */
    private String solve(Visit visit) {
        Page page = visit.open("/grids/new");
        page.getByLabel("地方").selectOption("gutang");
        page.getByLabel("首日").fill("2027-01-01");
        page.getByText("自定预算").click();
        page.getByLabel("或每席位步数").fill("20");
        visit.press("检查");
        assertThat(page.locator("h2[data-focus]")).containsText("古棠村网格安排");
        visit.shot("grid-check");
        visit.press("开始求解");
        assertThat(page).hasURL(Pattern.compile("/grids/jobs/"));
        page.navigate(page.url());
        assertThat(page.getByText("存为草稿")).isVisible();
        visit.shot("grid-job");
        visit.press("存为草稿");
        assertThat(page.locator("#verdict")).containsText("没有违反");
        return page.url().replaceFirst("^http://[^/]+", "").replaceFirst("\\?.*", "");
    }

    /** Moved by form with the price told before, undone and done again, pinned. */
    private void edit(Visit visit, String plan) {
        Page page = visit.open(plan);
        page.locator("a.duty").first().click();
        assertThat(page.locator("#seat")).containsText("为什么");
        assertThat(page).hasURL(Pattern.compile("seat="));
        page.getByText("看代价").first().click();
        assertThat(page.locator("#effect")).containsText("代价");
        visit.shot("grid-seat");
        visit.press("确定调整");
        assertThat(page.locator("[role=status]")).containsText("已调整");
        visit.press("撤销");
        assertThat(page.locator("[role=status]")).containsText("已撤销");
        visit.press("重做");
        assertThat(page.locator("[role=status]")).containsText("已重做");
        visit.press("撤销");
        visit.press("固定在这里");
        assertThat(page.locator(".duty-pin").first()).containsText("固定");
        page.getByLabel("编号或姓名").fill("p15");
        visit.press("为什么不是他");
        assertThat(page.locator("#seat .note")).containsText("担任");
    }

    /** The table goes out and comes back as it is; a file that is none is refused and nothing is changed. */
    private void bringBack(Visit visit, String plan) {
        Page page = visit.open(plan + "/output");
        Download table = page.waitForDownload(() -> page.getByText("下载 XLSX").click());
        page.locator("#table").setInputFiles(new FilePayload("坏的.xlsx", "", "not a table".getBytes(StandardCharsets.UTF_8)));
        visit.press("导入");
        assertThat(page.locator("[role=alert]")).containsText("没有完成");
        page.locator("#table").setInputFiles(table.path());
        visit.press("导入");
        assertThat(page.locator("[role=status]")).containsText("已导入，0 席有变动");
    }

    /** Everything that is only looked at. */
    private void look(Visit visit, String plan) {
        for (String page : new String[] {"", SEAT, "/gaps", "/workers", "/workers/p01", "/places/gt-1", "/difference",
            "/versions", "/output"}) {
            visit.open(plan + page);
            assertThat(visit.page().locator("h1")).containsText("古棠村");
            visit.shot("grid" + page.replaceAll("[/?=].*?([a-z]+).*", "-$1"));
        }
        visit.open("/grids");
        assertThat(visit.page().locator("tbody").last()).containsText("古棠村");
        visit.shot("grids");
    }

    private void repair(Visit visit, String plan) {
        Page page = visit.open(plan + "/workers/p03");
        page.getByText("他要离岗：修补").click();
        visit.press("拟修补");
        assertThat(page.getByText("全部采用")).isVisible();
        assertThat(page.locator("tbody")).containsText("覃三");
        visit.shot("grid-proposal");
        page.getByLabel("原因（写进版本）").fill("外出务工");
        visit.press("全部采用");
        assertThat(page.locator("[role=status]")).containsText("已采用");
        visit.open(plan + "/versions");
        assertThat(page.locator("table").last()).containsText("修补");
        assertThat(page.locator("table").last()).containsText("外出务工");
        visit.press("比较所选两版");
        assertThat(page.locator("tbody")).containsText("覃三");
    }

    private static Visit visit(int width, String account) {
        return new Visit(chromium.browser(), port, width, account);
    }
}
