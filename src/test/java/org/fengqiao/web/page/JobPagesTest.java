package org.fengqiao.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.fengqiao.FengqiaoApplication;
import org.fengqiao.service.living.Place;
import org.fengqiao.testing.Chromium;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
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
    @RegisterExtension
    private static final Chromium chromium = new Chromium();
    private static Place place;
    private static int port;

    @BeforeAll
    static void open() {
        place = new Place(folder);
        service = new SpringApplication(FengqiaoApplication.class, MovableClock.Setup.class).run("--server.port=0",
                "--server.shutdown=immediate", "--fengqiao.rules=" + place.rules(),
                "--fengqiao.data=" + folder.resolve("data"),
                "--spring.datasource.url=jdbc:h2:mem:job-pages;DB_CLOSE_DELAY=-1");
        port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        Http machine = new Http(port);
        ExampleFiles.names().forEach(name -> machine.post("/v1/decisions", ExampleFiles.text(name)));
    }

    @AfterAll
    static void close() {
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
        try (Visit visit = new Visit(chromium.browser(), port, width, "admin")) {
            Page page = visit.open("/files");
            visit.shot("files-empty");
            page.getByLabel("文件").setInputFiles(table);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("上传并裁定")).click();
            assertThat(page.locator("h1")).containsText("一月来件.csv");
            assertThat(page.locator("#standing .tag")).containsText("已完成");
            assertThat(page.locator("#standing")).containsText("2");
            assertThat(page.locator("main")).containsText("按事项类别");
            visit.shot("file-done");
            Download results = page.waitForDownload(() -> page.getByText("下载结果").click());
            assertThat(results.suggestedFilename()).isEqualTo("一月来件-结果.xlsx");
            Download rejects = page.waitForDownload(() -> page.getByText("下载退回").click());
            assertThat(Files.readString(rejects.path())).contains("FT-2").contains("书记在闲");
            visit.open("/files");
            assertThat(page.locator("table")).containsText("一月来件.csv");
            visit.shot("files");
            Path wrong = Files.writeString(folder.resolve("照片.png"), "x");
            page.getByLabel("文件").setInputFiles(wrong);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("上传并裁定")).click();
            assertThat(page.locator("[role=alert]")).containsText("扩展名");
            assertThat(visit.refusals()).allMatch(complaint -> complaint.contains("422"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void replaysAPeriodUnderWhatTheFolderHolds(int width) {
        place.notice("只是试试");
        try (Visit visit = new Visit(chromium.browser(), port, width, "admin")) {
            Page page = visit.open("/replays");
            assertThat(page.locator("h1")).containsText("成批重放");
            visit.shot("replays");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("开始重放")).click();
            assertThat(page.locator("#standing .tag")).containsText("已完成");
            assertThat(page.locator("#table")).containsText("只是试试");
            visit.shot("replay-done");
            page.getByText("按事项类别").click();
            // A choice sends itself once the page's script is there.
            page.waitForURL(Pattern.compile(".*by=item.*"));
            assertThat(page.locator("#table th").nth(2)).containsText("事项类别");
            page.getByLabel("变化", new Page.GetByLabelOptions().setExact(true)).selectOption("added");
            assertThat(page).hasURL(Pattern.compile(".*by=item.*shift=added.*"));
            Download csv = page.waitForDownload(() -> page.getByText("导出所列").click());
            assertThat(csv.suggestedFilename()).startsWith("replay-").endsWith(".csv");
            visit.open("/replays");
            page.getByLabel("末日").fill("2020-01-01");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("开始重放")).click();
            assertThat(page.locator("[role=alert]")).containsText("早于首日");
            assertThat(visit.refusals()).allMatch(complaint -> complaint.contains("422"));
        } finally {
            place.delete(Place.NOTICE);
        }
    }
}
