package org.fengqiao.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fengqiao.FengqiaoApplication;
import org.fengqiao.service.living.Place;
import org.fengqiao.testing.Chromium;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Long work on pages: hand in a file, replay a period; on a wide screen and on a phone. */
class JobPagesTest {

    @TempDir
    private static Path folder;
    private static ConfigurableApplicationContext service;
    private static Chromium chromium;
    private static Place place;
    private static int port;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        place = new Place(folder);
        service = new SpringApplication(FengqiaoApplication.class, MovableClock.Setup.class).run("--server.port=0",
                "--server.shutdown=immediate", "--fengqiao.rules=" + place.rules(),
                "--fengqiao.data=" + folder.resolve("data"),
                "--spring.datasource.url=jdbc:h2:mem:job-pages;DB_CLOSE_DELAY=-1");
        port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        Http machine = new Http(port);
        ExampleFiles.names().forEach(name -> machine.post("/v1/decisions", ExampleFiles.text(name)));
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
        service.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void decidesAFileAndHandsOutWhatCameOfIt(int width) throws IOException {
        Path table = Files.writeString(folder.resolve("一月来件.csv"), """
                编号,渠道,形式,正文,收到时间,地点,信访人类别,目的,事项类别
                FT-1,书记在线,网上,夜里更臭,2026-03-02 9:30,福田区梅林街道,匿名,申诉求决,垃圾转运站臭味
                FT-2,书记在闲,网上,路灯不亮,2026-03-02 9:30,福田区莲花街道,匿名,申诉求决,
                FT-3,区长信箱,来信,建议加路灯,2026-03-02,福田区莲花街道,匿名,建议意见,
                """);
        try (BrowserContext context = context(width)) {
            Page page = signedIn(context);
            page.navigate(url("/files"));
            shot(page, "files-empty", width);
            page.getByLabel("文件").setInputFiles(table);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("上传并裁定")).click();
            assertThat(page.locator("h1")).containsText("一月来件.csv");
            assertThat(page.locator("#standing .tag")).containsText("已完成");
            assertThat(page.locator("#standing")).containsText("2");
            assertThat(page.locator("main")).containsText("按事项类别");
            shot(page, "file-done", width);
            Download results = page.waitForDownload(() -> page.getByText("下载结果").click());
            assertThat(results.suggestedFilename()).isEqualTo("一月来件-结果.xlsx");
            Download rejects = page.waitForDownload(() -> page.getByText("下载退回").click());
            assertThat(Files.readString(rejects.path())).contains("FT-2").contains("书记在闲");
            page.navigate(url("/files"));
            assertThat(page.locator("table")).containsText("一月来件.csv");
            shot(page, "files", width);
            Path wrong = Files.writeString(folder.resolve("照片.png"), "x");
            page.getByLabel("文件").setInputFiles(wrong);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("上传并裁定")).click();
            assertThat(page.locator("[role=alert]")).containsText("扩展名");
        }
        assertThat(complaints).allMatch(complaint -> complaint.contains("422"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void replaysAPeriodUnderWhatTheFolderHolds(int width) {
        place.notice("只是试试");
        try (BrowserContext context = context(width)) {
            Page page = signedIn(context);
            page.navigate(url("/replays"));
            assertThat(page.locator("h1")).containsText("成批重放");
            shot(page, "replays", width);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("开始重放")).click();
            assertThat(page.locator("#standing .tag")).containsText("已完成");
            assertThat(page.locator("#table")).containsText("只是试试");
            shot(page, "replay-done", width);
            page.getByText("按事项类别").click();
            assertThat(page.locator("#table th").nth(2)).containsText("事项类别");
            page.getByLabel("变化", new Page.GetByLabelOptions().setExact(true)).selectOption("added");
            assertThat(page).hasURL(Pattern.compile(".*by=item.*shift=added.*"));
            Download csv = page.waitForDownload(() -> page.getByText("导出所列").click());
            assertThat(csv.suggestedFilename()).startsWith("replay-").endsWith(".csv");
            page.navigate(url("/replays"));
            page.getByLabel("末日").fill("2020-01-01");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("开始重放")).click();
            assertThat(page.locator("[role=alert]")).containsText("早于首日");
        } finally {
            place.delete(Place.NOTICE);
        }
        assertThat(complaints).allMatch(complaint -> complaint.contains("422"));
    }

    private BrowserContext context(int width) {
        return chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 900)
                .setLocale("zh-CN"));
    }

    private Page signedIn(BrowserContext context) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.navigate(url("/"));
        page.getByLabel("账号").fill("admin");
        page.getByLabel("口令").fill("fengqiao-demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录")).click();
        assertThat(page.locator("h1")).containsText("您好");
        return page;
    }

    private static void shot(Page page, String name, int width) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " scrolls sideways at " + width).isTrue();
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target/screenshots", name + "-" + width + ".png")));
    }

    private static String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
