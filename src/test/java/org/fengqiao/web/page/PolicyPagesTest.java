package org.fengqiao.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.fengqiao.testing.Chromium;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the list of packs to a rule, its scenarios, and which rules could ever say a thing. */
@RunningService
class PolicyPagesTest {

    @RegisterExtension
    private static final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void leadFromAPackToRulesAndScenarios(int width) {
        try (Visit visit = new Visit(chromium.browser(), port, width, "policy")) {
            Page page = visit.open("/policies");
            assertThat(page.locator("main")).containsText("全部相符");
            page = visit.open("/policies/futian");
            visit.shot("policy");
            page.getByLabel("找规则").fill("民意速办·十分钟");
            visit.press("查找");
            assertThat(page).hasURL(Pattern.compile("q=.*phase="));
            assertThat(page.locator("tbody a")).hasCount(1);
            page.locator("tbody a").click();
            assertThat(page.locator("main")).containsText("在收到后10分钟内");
            visit.shot("rule");
            page.locator(".columns a").first().click();
            assertThat(page.locator(".scenario")).not().hasCount(0);
            assertThat(page.locator(".scenario .tag").first()).hasText("相符");
            visit.shot("scenarios");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void tellWhichRulesCouldSayAThing(int width) {
        try (Visit visit = new Visit(chromium.browser(), port, width, "policy")) {
            Page page = visit.open("/policies/futian");
            page.getByLabel("哪一类").selectOption("时限");
            page.getByLabel("哪一个").fill("24小时");
            visit.press("列出");
            assertThat(page.locator("#sources")).containsText("福田·民意速办·二十四小时首轮处置");
            visit.shot("sayings");
            page.getByLabel("哪一个").fill("24 时辰");
            visit.press("列出");
            assertThat(page.locator("#sources [role=alert]")).containsText("没有时限");
        }
    }
}
