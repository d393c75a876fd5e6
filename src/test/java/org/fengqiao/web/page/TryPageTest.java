package org.fengqiao.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.testing.Chromium;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sign in, pick an example, decide, follow a reason to its rule: on a wide screen and on a phone. */
@RunningService
class TryPageTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        // A busy machine may take its time; what is waited for is the content, not the clock.
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void decidesAnExampleAndShowsWhy(int width) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = chromium.browser().newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900).setLocale("zh-CN"))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") || message.type().equals("warning")) {
                    complaints.add(message.text());
                }
            });
            page.onRequest(request -> {
                if (!request.url().startsWith("http://127.0.0.1:") && !request.url().startsWith("data:")) {
                    complaints.add("request to " + request.url());
                }
            });
            signIn(page);
            lookAround(page, width);
            page.navigate(url("/try"));
            shot(page, "try-empty", width);
            page.getByLabel("例子").selectOption("stinking-transfer-station");
            assertThat(page.getByLabel("地点")).hasValue("福田区梅林街道梅都社区");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("裁定")).click();
            assertThat(page.locator("#result h2").first()).containsText("梅林街道");
            assertThat(page.locator("#result")).containsText("反馈信息");
            assertThat(page.locator("#result")).containsText("还剩 10 分钟");
            shot(page, "try-decided", width);
            page.locator("#result details.why summary").first().click();
            page.locator("#result details.section > summary").first().click();
            shot(page, "try-why", width);
            page.locator("#result details.why a").first().click();
            assertThat(page.locator("h1")).containsText("福田");
            assertThat(page.locator("pre")).containsText("反馈信息");
            shot(page, "rule", width);
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void leadsFromTheErrorSummaryToTheField(int width) {
        try (BrowserContext context = chromium.browser().newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900).setLocale("zh-CN"))) {
            Page page = context.newPage();
            signIn(page);
            page.navigate(url("/try?example=stinking-transfer-station"));
            page.getByLabel("地点").fill("没有的地方");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("裁定")).click();
            assertThat(page.locator("#result [role=alert]")).containsText("没有的地方");
            assertThat(page.getByLabel("地点")).hasAttribute("aria-invalid", "true");
            shot(page, "try-error", width);
            page.locator("#result [role=alert] a").first().click();
            assertThat(page.getByLabel("地点")).isFocused();
        }
    }

    private void signIn(Page page) {
        page.navigate(url("/"));
        page.getByLabel("账号").fill("admin");
        page.getByLabel("口令").fill("fengqiao-demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录")).click();
        assertThat(page.locator("h1")).containsText("您好");
    }

    private void lookAround(Page page, int width) {
        shot(page, "home", width);
        page.navigate(url("/policies"));
        shot(page, "policies", width);
        page.navigate(url("/policies/futian"));
        shot(page, "policy", width);
        page.navigate(url("/accounts"));
        shot(page, "accounts", width);
    }

    private static boolean noSidewaysScroll(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
    }

    private static void shot(Page page, String name, int width) {
        assertThat(noSidewaysScroll(page)).as("no sideways scrolling on " + name + " at " + width).isTrue();
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target/screenshots", name + "-" + width + ".png")));
    }

    private String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
