package org.fengqiao.web.page.roster;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.fengqiao.testing.Chromium;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.JobWatch;
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
import tools.jackson.databind.JsonNode;

/** Faces beside the office's own way: a leader's page, the printed notice, and all of it in a browser without scripts. */
@RunningService
class RosterFacesTest {

    private static final String MONTH = "{\"place\": \"futian\", \"from\": \"2026-12\", \"steps\": 300}";
    private static final String PASSWORD = "a-longer-password";
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
    void letsALeaderAnswerForTheOwnPostAndSubscribeToTheOwnCalendar() {
        String roster = draft();
        step("scheduling", roster, "sending", "\"version\": 1");
        account();
        try (Visit visit = new Visit(chromium.browser(), port, 360, "quzhang", PASSWORD)) {
            Page page = visit.open("/rosters/mine");
            Locator mine = page.locator(".panel").filter(new Locator.FilterOptions()
                    .setHas(page.locator("form[action*='" + roster + "']")));
            assertThat(mine).containsText("您还没有答复");
            mine.locator("summary").click();
            mine.getByLabel("原因").fill("外出学习");
            mine.getByText("答复不能承担").click();
            assertThat(page.locator("main")).containsText("外出学习");
            mine.getByText("开我的日历地址").click();
            String calendar = page.locator("#address").textContent().replaceFirst("^http://[^/]+", "");
            assertThat(new Http(port).nobody().get(calendar).body()).contains("BEGIN:VCALENDAR");
            visit.shot("roster-mine");
            visit.press("作废");
            assertThat(page.getByText("作废", new Page.GetByTextOptions().setExact(true))).hasCount(0);
            assertThat(new Http(port).nobody().get(calendar).statusCode()).isEqualTo(404);
            visit.open("/rosters/" + roster + "/workflow");
            page.getByLabel(Pattern.compile("^区委书记.*确认$")).click();
            assertThat(page.locator("[role=alert]")).containsText("只能为本岗位答复");
        }
    }

    @Test
    void printsANoticeInWhichNothingOfACaseCanStand() {
        String roster = draft();
        step("scheduling", roster, "sending", "\"version\": 1");
        step("leader", roster, "approval", "\"version\": 2, \"post\": \"ft-shuji\", \"reason\": \"逾期未答复视为同意\"");
        step("scheduling", roster, "publication", "\"version\": 3, \"reason\": \"首次试排\"");
        List<String> cases = texts(roster, "caseId");
        assertThat(cases).isNotEmpty();
        try (Visit visit = new Visit(chromium.browser(), port, 1440, "scheduling")) {
            Page page = visit.open("/rosters/" + roster + "/notice");
            assertThat(page.locator("article h1")).containsText("公告");
            String notice = page.content();
            assertThat(notice).contains("区信访接待大厅").doesNotContain(cases)
                    .doesNotContain("带案下访", "入户家访", "包案");
            assertThat(page.pdf()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
            visit.shot("roster-notice");
        }
    }

    @Test
    void worksInABrowserWithoutScripts() {
        String roster = draft();
        try (Visit visit = Visit.withoutScripts(chromium.browser(), port, "scheduling")) {
            Page page = visit.open("/rosters/" + roster + "?view=week&at=2026-12-14");
            page.locator("a.duty").first().click();
            assertThat(page.locator("#duty")).containsText("为什么");
            page.getByText("不限那天").click();
            page.getByText("看代价").first().click();
            visit.press("确定调整");
            assertThat(page.locator("[role=status]")).containsText("已调整");
            visit.open("/rosters/" + roster + "/output");
            Download table = page.waitForDownload(() -> page.getByText("下载 XLSX").click());
            page.locator("#table").setInputFiles(table.path());
            visit.press("导入");
            assertThat(page.locator("[role=status]")).containsText("已导入，0 项有变动");
            visit.open("/rosters/" + roster + "/repair?what=case");
            page.getByLabel("案件编号").fill("FT-LIN-1");
            page.getByLabel("领域").fill("教育");
            page.getByLabel("哪个社区或街道").fill("没有的社区");
            page.getByLabel("从", new Page.GetByLabelOptions().setExact(true)).fill("2026-12-14");
            page.getByLabel("期限").fill("2026-12-31");
            visit.press("拟修复");
            assertThat(page.locator("[role=alert]")).containsText("请从列出的社区、街道里选");
        }
    }

    /** One that is bound to a post, as an administrator adds it. */
    private void account() {
        try (Visit visit = new Visit(chromium.browser(), port, 1440, "admin")) {
            Page page = visit.open("/accounts");
            page.locator("#name").fill("quzhang");
            page.locator("#displayName").fill("区长");
            page.locator("#password").fill(PASSWORD);
            page.locator("#role").selectOption("LEADER");
            page.locator("#body").fill("440304-zhengfu");
            page.locator("#post").fill("区委副书记、区长");
            page.locator("form:has(#displayName) button").click();
            assertThat(page.locator("main")).containsText("已添加账号");
        }
    }

    private String draft() {
        Http office = new Http(port).as("scheduling", "fengqiao-demo");
        String job = Http.json(office.post("/v1/roster-jobs", MONTH)).path("id").stringValue();
        JobWatch.ended(office, "/v1/roster-jobs/" + job);
        JsonNode draft = Http.json(office.post("/v1/rosters", "{\"problem\": " + MONTH + ", \"job\": \"" + job + "\"}"));
        return draft.path("id").stringValue();
    }

    private void step(String account, String roster, String step, String fields) {
        var answer = new Http(port).as(account, "fengqiao-demo").post("/v1/rosters/" + roster + "/" + step,
                "{" + fields + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private List<String> texts(String roster, String field) {
        return Http.json(new Http(port).as("scheduling", "fengqiao-demo").get("/v1/rosters/" + roster))
                .findValues(field).stream().map(JsonNode::stringValue).filter(t -> t != null && !t.isEmpty()).distinct()
                .toList();
    }
}
