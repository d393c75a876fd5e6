package org.fengqiao.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.fengqiao.testing.Chromium;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sign in, pick an example, decide, follow a reason to its rule: on a wide screen and on a phone. */
@RunningService
class TryPageTest {

    @RegisterExtension
    private static final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void decidesAnExampleAndShowsWhy(int width) {
        try (Visit visit = new Visit(chromium.browser(), port, width, "admin")) {
            Page page = visit.page();
            lookAround(visit);
            visit.open("/try");
            visit.shot("try-empty");
            page.getByLabel("例子").selectOption("stinking-transfer-station");
            assertThat(page.getByLabel("地点")).hasValue("福田区梅林街道梅都社区");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("裁定")).click();
            assertThat(page.locator("#result h2").first()).containsText("梅林街道");
            assertThat(page.locator("#result")).containsText("反馈信息");
            assertThat(page.locator("#result")).containsText("还剩 10 分钟");
            visit.shot("try-decided");
            page.locator("#result details.why summary").first().click();
            page.locator("#result details.section > summary").first().click();
            visit.shot("try-why");
            page.locator("#result details.why a").first().click();
            assertThat(page.locator("h1")).containsText("福田");
            assertThat(page.locator("pre")).containsText("反馈信息");
            visit.shot("rule");
            assertThat(visit.refusals()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void leadsFromTheErrorSummaryToTheField(int width) {
        try (Visit visit = new Visit(chromium.browser(), port, width, "admin")) {
            Page page = visit.open("/try?example=stinking-transfer-station");
            page.getByLabel("地点").fill("没有的地方");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("裁定")).click();
            assertThat(page.locator("#result [role=alert]")).containsText("没有的地方");
            assertThat(page.getByLabel("地点")).hasAttribute("aria-invalid", "true");
            visit.shot("try-error");
            page.locator("#result [role=alert] a").first().click();
            assertThat(page.getByLabel("地点")).isFocused();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void carriesWhatWasTypedToJsonAndBack(int width) {
        try (Visit visit = new Visit(chromium.browser(), port, width, "policy")) {
            Page page = visit.open("/try");
            page.getByLabel("地点").fill("福田区梅林街道");
            page.getByLabel("内容").fill("楼下的路灯坏了三天");
            page.getByLabel("看到哪一刻").fill("2026-03-05 10:00");
            visit.press("JSON");
            assertThat(page.getByLabel("事项（JSON）")).hasValue(Pattern.compile("路灯坏了三天"));
            assertThat(page.getByLabel("看到哪一刻")).hasValue("2026-03-05 10:00");
            page.getByLabel("事项（JSON）").fill(page.getByLabel("事项（JSON）").inputValue().replace("三天", "四天"));
            visit.press("填表");
            assertThat(page.getByLabel("内容")).hasValue("楼下的路灯坏了四天");
            visit.open("/try?by=json&example=mixed-letter-three-demands");
            visit.press("填表");
            assertThat(page.locator("#matter [role=alert]")).containsText("仍用 JSON");
            assertThat(page.getByLabel("事项（JSON）")).hasValue(Pattern.compile("demands"));
            visit.shot("try-kept");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void asksWhyNotOfWhatWasTried(int width) {
        try (Visit visit = new Visit(chromium.browser(), port, width, "policy")) {
            Page page = visit.open("/try?example=stinking-transfer-station");
            visit.press("裁定");
            assertThat(page.locator("#result .timeline")).containsText("反馈信息");
            page.getByLabel("问哪一类").selectOption("职责");
            page.getByLabel("哪一个").fill("报告本级");
            assertThat(page.locator("#ask-names option").first()).hasAttribute("value", "报告本级党委和政府");
            page.getByLabel("哪一个").fill("报告本级党委和政府");
            visit.press("问");
            assertThat(page.locator("#answer")).containsText("若紧急为「是」");
            visit.shot("try-why-not");
        }
    }

    private static void lookAround(Visit visit) {
        visit.shot("home");
        visit.open("/policies");
        visit.shot("policies");
        visit.open("/policies/futian");
        visit.shot("policy");
        visit.open("/accounts");
        visit.shot("accounts");
    }
}
