package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What an entry raises reaches posts; leaders' lists; papers drafted by themselves; campaigns. */
@RunningService
class NoticesApiTest {

    @Autowired
    private BeanFactory service;
    @LocalServerPort
    private int port;
    private Http machine;
    private Http supervision;
    private Http intake;
    private static final String PW = "fengqiao-demo";

    @BeforeEach
    void open() {
        machine = new Http(port);
        supervision = machine.as("supervision", PW);
        intake = machine.as("intake", PW);
    }

    @Test
    void aListingEndsOnlyWhenTheResultWasVerified() {
        String matter = registered("NOTICE-1");
        tell(matter, "\"at\": \"2026-11-26T10:00:00+08:00\", \"kind\": \"挂牌督办\", \"body\": \"福田区委\", \"post\": \"区委书记\", "
                + "\"until\": \"2026-12-08T18:00:00+08:00\"");
        tell(matter, "\"at\": \"2026-11-26T11:00:00+08:00\", \"kind\": \"督办\", \"body\": \"福田区委区政府督查室\"");
        assertThat(refused(matter, "\"at\": \"2026-11-26T12:00:00+08:00\", \"kind\": \"摘牌\", \"body\": \"福田区委区政府督查室\""))
                .contains("核验已解决以后");

        JsonNode listed = Http.json(supervision.get("/v1/ledger/listings"));
        assertThat(entry(listed, matter).path("listing").path("dueAt").stringValue()).contains("2026-12-08");
        assertThat(supervision.get("/v1/ledger/principals").body()).contains("440304-dangwei", "区委书记");
        String delisting = "/matters/" + matter + "/acts/delisted";
        String secretary = "/principal?body=440304-dangwei&post=" + Http.encoded("区委书记");
        assertThat(supervision.get("/principal?body=").body()).contains(matter).doesNotContain(delisting);
        assertThat(supervision.pages(secretary, 9)).contains(matter)
                .doesNotContain(delisting, "/matters/" + matter + "/acts/listing-asked");

        tell(matter, "\"at\": \"2026-11-26T13:00:00+08:00\", \"kind\": \"办结\", \"body\": \"福田交警大队\"");
        tell(matter, "\"at\": \"2026-11-26T14:00:00+08:00\", \"kind\": \"确认\", \"body\": \"福田区委区政府督查室\", \"about\": \"挂牌结果\", \"value\": \"已解决\"");
        assertThat(supervision.get("/principal?body=").body()).contains(delisting);
        assertThat(supervision.pages(secretary, 9)).contains(delisting);
        tell(matter, "\"at\": \"2026-11-26T15:00:00+08:00\", \"kind\": \"摘牌\", \"body\": \"福田区委区政府督查室\"");
        assertThat(supervision.get("/v1/ledger/listings").body()).doesNotContain(matter);
        assertThat(entry(Http.json(supervision.get("/v1/ledger/listings?open=false")), matter).path("listing")
                .path("leftAt").isNull()).isFalse();
    }

    @Test
    void whoIsToldSeesTheNoticeAndOthersDoNot() {
        String matter = registered("NOTICE-2");
        tell(matter, "\"kind\": \"吹哨\", \"body\": \"沙头街道办事处\", \"value\": \"福田区城管局、福田区委区政府督查室\", "
                + "\"until\": \"2026-12-08T18:00:00+08:00\", \"about\": \"梅予岑\"");

        JsonNode told = Http.json(supervision.get("/v1/notices"));
        JsonNode notice = entry(told, matter);
        assertThat(notice.path("person").stringValue()).isEqualTo("梅予岑");
        assertThat(notice.path("kind").stringValue()).isEqualTo("called");
        long id = notice.path("id").longValue();
        assertThat(intake.post("/v1/notices/" + id + "/acknowledgement", "").statusCode()).isEqualTo(404);

        JsonNode taken = Http.json(supervision.post("/v1/notices/" + id + "/acknowledgement", ""));
        assertThat(taken.path("acknowledgedBy").stringValue()).isEqualTo("supervision");
        assertThat(taken.path("readAt").isNull()).isFalse();
        assertThat(supervision.get("/v1/notices").body()).doesNotContain("\"id\":" + id + ",");
    }

    @Test
    void onlyWhomRulesEmpowerCallsOutAndOnlyPeopleOfTheBodiesCalled() {
        String matter = registered("NOTICE-3");

        assertThat(refused(matter, "\"kind\": \"吹哨\", \"body\": \"福田区城管局\", \"value\": \"福田交警大队\", "
                + "\"until\": \"2026-12-08T18:00:00+08:00\"")).contains("沙头街道").contains("由街道发起");
        assertThat(refused(matter, "\"kind\": \"吹哨\", \"body\": \"沙头街道办事处\", \"value\": \"福田区城管局\", "
                + "\"until\": \"2026-12-08T18:00:00+08:00\", \"about\": \"梅予岑\"")).contains("没有「梅予岑」");
    }

    @Test
    void whatIsUnfitIsToldInChineseWithoutNamesOfClasses() {
        String at = "/v1/matters/20261201-ZZZZ9999/events";

        assertThat(List.of(machine.post(at, "{\"merged\": 1}").body(), machine.post(at, "{\"act\": {\"kind\": \"乱写\"}}").body(),
                machine.post(at, "{\"act\": {\"kind\": \"签收\", \"days\": \"三\"}}").body(),
                machine.post(at, "{\"act\": {\"kind\": \"签收\", \"at\": \"昨天\"}}").body(),
                machine.post("/v1/signals", "{\"source\": \"s\"}").body()))
                .allSatisfy(said -> assertThat(said).contains("读不出来").doesNotContain("org.fengqiao.", "Cannot", "Unrecog"))
                .first().asString().contains("没有名为「merged」的字段", "mergedInto");
    }

    @Test
    void theHandlingBodyDoesNotRevisitAndUnreachableTakesThreeAttempts() {
        String matter = registered("NOTICE-4");
        tell(matter, "\"kind\": \"签收\", \"body\": \"福田交警大队\"");
        tell(matter, "\"kind\": \"办结\", \"body\": \"福田交警大队\"");

        assertThat(refused(matter, "\"kind\": \"回访\", \"body\": \"福田交警大队\", \"value\": \"满意\""))
                .contains("办理单位以外");
        assertThat(refused(matter, "\"kind\": \"回访\", \"body\": \"沙头街道办事处\", \"value\": \"满意\""))
                .as("it co-handles").contains("办理单位以外");
        assertThat(refused(matter, "\"kind\": \"回访\", \"body\": \"福田区信访局\", \"value\": \"联系不上\"")).contains("现有 0 次");
        for (int attempt = 0; attempt < 3; attempt++) {
            tell(matter, "\"kind\": \"回访\", \"body\": \"福田区信访局\", \"result\": \"未接通\"");
        }
        tell(matter, "\"kind\": \"回访\", \"body\": \"福田区信访局\", \"value\": \"联系不上\"");
    }

    @Test
    void eachOfTheFourChecksNeedsItsWords() {
        String matter = registered("NOTICE-5");
        tell(matter, "\"kind\": \"包案\", \"body\": \"福田区人民政府\", \"post\": \"副区长（公安）\"");
        tell(matter, "\"kind\": \"化解\", \"body\": \"福田交警大队\"");
        String check = "\"kind\": \"确认\", \"body\": \"福田区委区政府督查室\", \"about\": \"帮扶救助到位\"";

        assertThat(refused(matter, check)).contains("不适用、到位、未到位");
        assertThat(refused(matter, check + ", \"value\": \"不适用\"")).contains("不适用的理由");
        tell(matter, check + ", \"value\": \"不适用\", \"note\": \"信访人生活没有困难\"");
    }

    @Test
    void dispatchDraftsTheOrderThatAPersonIssues() {
        String matter = registered("NOTICE-6");
        tell(matter, "\"kind\": \"派单\", \"body\": \"新洲社区\", \"value\": \"福田交警大队\"");

        JsonNode papers = Http.json(machine.get("/v1/matters/" + matter + "/papers"));
        assertThat(papers.size()).isEqualTo(1);
        JsonNode paper = papers.get(0);
        assertThat(paper.path("draft").path("draftedBy").stringValue()).isEqualTo("system");
        assertThat(paper.path("state").stringValue()).isEqualTo("draft");
        String at = "/v1/matters/" + matter + "/papers/" + paper.path("id").longValue();
        HttpResponse<String> issued = machine.as("leader", PW).post(at + "/issue", "{\"version\": " + paper.path("version").intValue()
                + ", \"approver\": \"社区书记\"}");
        assertThat(issued.statusCode()).as(issued.body()).isEqualTo(200);
        assertThat(Http.json(issued).path("number").isNull()).isFalse();
    }

    @Test
    void supervisionDraftsTheOrderWithEachBreachItsEvidenceAndArticle() {
        String matter = registered("NOTICE-9");
        tell(matter, "\"kind\": \"督办\", \"body\": \"福田区委区政府督查室\", \"until\": \"2026-12-08T18:00:00+08:00\"");

        JsonNode content = Http.json(machine.get("/v1/matters/" + matter + "/papers")).get(0).path("draft")
                .path("content");
        assertThat(content.path("answerBy").stringValue()).isEqualTo("2026-12-08");
        assertThat(content.path("breaches").get(0).path("evidence").stringValue()).contains("登记簿第 1 至");
        assertThat(content.path("breaches").get(0).path("article").stringValue()).contains("《");
    }

    @Test
    void aPersonGathersLikeMattersInACampaign() {
        String one = registered("NOTICE-7");
        String other = registered("NOTICE-8");
        Http person = machine.as("supervision", PW);
        JsonNode campaign = Http.json(person.post("/v1/campaigns", "{\"title\": \"违停治理\", \"cause\": "
                + "\"停车位不足\", \"matters\": [\"" + one + "\"]}"));
        String at = "/v1/campaigns/" + campaign.path("id").longValue();

        assertThat(person.post(at + "/matters", "{\"matter\": \"" + other + "\"}").body()).contains(one, other);
        assertThat(person.post(at + "/closing", "{\"outcome\": \"增设车位二百个\"}").body()).contains("增设车位");
        assertThat(person.post(at + "/matters", "{\"matter\": \"" + other + "\"}").body()).contains("已经结束");
        assertThat(person.get("/v1/campaigns").body()).contains("违停治理");
        assertThat(machine.as("handler", PW).get("/v1/campaigns").body()).doesNotContain("违停治理");
    }

    private static JsonNode entry(JsonNode list, String matter) {
        return list.valueStream().filter(n -> n.path("matter").stringValue("").equals(matter)).findFirst()
                .orElseThrow(() -> new AssertionError(matter + " is not in " + list));
    }

    private void tell(String matter, String act) {
        HttpResponse<String> told = machine.post("/v1/matters/" + matter + "/events", "{\"act\": {" + act + "}}");
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
    }

    private String refused(String matter, String act) {
        HttpResponse<String> told = machine.post("/v1/matters/" + matter + "/events", "{\"act\": {" + act + "}}");
        assertThat(told.statusCode()).as(told.body()).isEqualTo(422);
        return told.body();
    }

    private String registered(String id) {
        HttpResponse<String> answer = machine.post("/v1/matters?source=notice&pack=futian", "{\"id\": \"" + id + "\", "
                + "\"channel\": \"民意速办\", \"form\": \"online\", \"text\": \"主路两侧车乱停 " + id
                + "\", \"receivedAt\": \"2026-11-25T09:00:00+08:00\", \"place\": {\"division\": "
                + "\"福田区沙头街道新洲社区\"}, \"petitioner\": {\"kind\": \"实名\", \"name\": \"" + id
                + "\", \"contact\": \"13000000008\"}, \"demands\": [{\"purpose\": \"request\", \"item\": \"违法停车\", "
                + "\"bodies\": [\"福田交通运输局\", \"沙头街道办事处\"]}]}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Http.json(answer).path("matters").get(0).stringValue();
    }
}
