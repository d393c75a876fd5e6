package org.fengqiao.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.fengqiao.testing.Chromium;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A recorded decision read, questioned and replayed by a person, on a wide screen and on a phone. */
@RunningService
class StoredDecisionPageTest {

    @RegisterExtension
    private static final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void isReadQuestionedAndReplayed(int width) {
        String id = recorded("stinking-transfer-station.json", "2026-03-02T21:10:00%2B08:00");
        try (Visit visit = new Visit(chromium.browser(), port, width, "policy")) {
            Page page = visit.open("/decisions/" + id);
            assertThat(page.locator(".timeline").first()).containsText("当日不计");
            assertThat(page.locator(".timeline").first()).containsText("收到");
            assertThat(page.locator(".timeline time").first()).hasAttribute("title",
                    Pattern.compile("2026年3月2日.*北京时间"));
            assertThat(page.locator("main")).not().containsText("臭味熏得");
            visit.shot("stored");
            page.getByLabel("问哪一类").selectOption("职责");
            page.getByLabel("哪一个").fill("报告本级党委和政府");
            visit.press("问");
            assertThat(page.locator("#answer")).containsText("若紧急为「是」");
            visit.shot("stored-why-not");
            page.getByLabel("哪一个").fill("反馈消息");
            visit.press("问");
            assertThat(page.locator("#answer [role=alert]")).containsText("反馈信息");
            visit.press("重放");
            assertThat(page.locator("#replayed")).containsText("逐字节相同");
            page.locator("details.why summary").first().click();
            page.locator("details.why details.text summary").first().click();
            assertThat(page.locator("details.why details.text pre").first()).containsText("反馈信息");
            visit.shot("stored-text");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void namesEveryDayThatIsNotCounted(int width) {
        String id = recorded("transferred-objection.json", "2026-03-31T10:00:00%2B08:00");
        try (Visit visit = new Visit(chromium.browser(), port, width, "policy")) {
            Page page = visit.open("/decisions/" + id);
            assertThat(page.locator(".timeline")).containsText("3月14日 周六、3月15日 周日（周末）");
            visit.shot("stored-skipped");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void tellsSeveralDemandsAndWhatIsOpen(int width) {
        String id = recorded("mixed-letter-three-demands.json", "");
        try (Visit visit = new Visit(chromium.browser(), port, width, "admin")) {
            Page page = visit.open("/decisions/" + id);
            assertThat(page.locator(".verdict")).hasCount(3);
            visit.shot("stored-three");
            page.getByLabel("问哪一类").selectOption("性质");
            page.getByLabel("哪一个").fill("检举控告");
            visit.press("问");
            assertThat(page.locator("#answer .answer")).hasCount(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void isFoundExportedAndPrinted(int width) {
        String id = recorded("urgent-cave-in.json", "");
        String matter = Http.json(new Http(port).get("/v1/decisions/" + id)).path("matter").stringValue();
        try (Visit visit = new Visit(chromium.browser(), port, width, "policy")) {
            Page page = visit.open("/decisions");
            visit.shot("decisions");
            page.getByLabel("事项编号").fill(matter);
            visit.press("查找");
            assertThat(page.locator(".found tbody tr")).hasCount(1);
            Download csv = page.waitForDownload(() -> page.getByText("导出 CSV").click());
            Assertions.assertThat(csv.path()).content(StandardCharsets.UTF_8).startsWith("\uFEFF事项,").contains(matter)
                    .hasLineCount(2);
            page.locator(".found a").first().click();
            visit.shot("stored-cave-in");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("回执").setExact(true)).click();
            assertThat(page.locator("main")).containsText("本事项的链上第 1 环");
            visit.shot("receipt");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".menu")).isHidden();
            page.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target/screenshots/receipt.pdf")));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            visit.open("/decisions?body=" + Http.encoded("没有的单位"));
            assertThat(page.locator("[role=alert]")).containsText("没有的单位");
            visit.open("/decisions?from=gestern");
            assertThat(page.locator("main")).containsText("参数 from 的值「gestern」读不出来");
        }
    }

    private String recorded(String example, String asOf) {
        String matter = ExampleFiles.text(example).replaceFirst("\"id\": *\"[^\"]+\"",
                "\"id\": \"" + UUID.randomUUID() + "\"");
        return Http.json(new Http(port).post("/v1/decisions" + (asOf.isEmpty() ? "" : "?asOf=" + asOf), matter))
                .path("id").stringValue();
    }
}
