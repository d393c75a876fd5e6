package org.fengqiao.web.api.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.fengqiao.planning.rounds.setting.Declarer;
import org.fengqiao.planning.rounds.setting.NeedKind;
import org.fengqiao.routine.Routine;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RegisterClock;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Rounds of 新兴社区, planned at noon of Tuesday the first of December 2026. */
@RunningService
class RoundApiTest {

    private static final String ROUND = "/v1/rounds/meilin/m002/";
    private static final String MATTER = """
            {"id": "%s", "channel": "民意速办", "form": "网上", "title": "楼道堆物", "text": "楼道里堆了旧家具 %s",
             "receivedAt": "2026-11-%s", "place": {"division": "440304007012", "grid": "ml-012-b1"},
             "petitioner": {"kind": "实名", "name": "方某", "contact": "13000000002", "consent": true},
             "demands": [{"id": "1", "purpose": "申诉求决", "item": "占道经营", "bodies": ["福田区城管局"]}]}
            """;

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    @Qualifier("forgettingNeeds")
    private Routine forgetting;

    @Test
    void sameSeedSameRoundInANewVersion() {
        JsonNode first = made("2026-12-09", "{\"seed\": 7, \"beginnings\": 3}");
        JsonNode second = made("2026-12-09", "{\"seed\": 7, \"beginnings\": 3}");

        assertThat(second.path("version").intValue()).isEqualTo(first.path("version").intValue() + 1);
        assertThat(second.path("stops")).isEqualTo(first.path("stops"));
        assertThat(first.path("stops").size()).isGreaterThanOrEqualTo(9);
        assertThat(Http.json(as("handler").get(ROUND + "2026-12-09")).path("version")).isEqualTo(second.path("version"));
    }

    @Test
    void resultsAreTakenOnceCorrectedWithAReasonAndKnownToTheNextDay() {
        JsonNode stop = first(made("2026-12-01", "{}"), "入户");
        String results = ROUND + "2026-12-01/results";
        String notHome = "{\"stop\": \"%s\", \"outcome\": \"不在家\", \"at\": \"11:20\"}".formatted(id(stop));

        assertThat(json(as("handler").post(results, notHome), 200).path("entry").intValue()).isEqualTo(1);
        assertThat(json(as("handler").post(results, notHome), 200).path("entry").intValue()).isEqualTo(1);
        JsonNode refused = json(as("handler").post(results, notHome.replace("不在家", "已走访")), 409);
        assertThat(refused.path("detail").stringValue()).contains("已记为不在家（11:20）。更正请写原因");
        assertThat(json(as("handler").post(results, notHome.replace("11:20", "23:00")), 422).path("errors").get(0)
                .path("pointer").stringValue()).isEqualTo("/at");

        JsonNode next = made("2026-12-02", "{}");
        JsonNode again = StreamSupport.stream(next.path("stops").spliterator(), false)
                .filter(s -> id(s).equals(id(stop))).findFirst().orElseThrow();
        assertThat(again.path("reason").stringValue()).contains("2026-12-01 11:20 不在家，换时段再去");
        assertThat(again.path("from").stringValue()).isGreaterThanOrEqualTo("14:00");

        json(as("handler").post(results, notHome.replace("不在家", "已走访").replace("}", ", \"reason\": \"记错了\"}")), 200);
        JsonNode month = json(as("unit-head").get("/v1/rounds/meilin/m002/months/2026-12"), 200);
        assertThat(month.path("kinds").toString()).contains("入户");
        assertThat(month.path("days").get(0).path("done").intValue()).isPositive();
    }

    @Test
    void whatIsFoundIsRegisteredOnce() {
        JsonNode stop = first(made("2026-12-01", "{}"), "走场所");
        String finds = ROUND + "2026-12-01/finds";
        String found = "{\"stop\": \"%s\", \"mark\": \"a\", \"text\": \"门口井盖松动\"}".formatted(id(stop));
        String signal = json(as("handler").post(finds, found), 200).path("signal").stringValue();

        assertThat(json(as("handler").post(finds, found), 200).path("signal").stringValue()).isEqualTo(signal);
        assertThat(as("handler").get("/v1/signals?division=440304007012").body()).containsOnlyOnce(signal);
        JsonNode matter = json(as("handler").post(finds, found.replace("\"a\"", "\"b\"").replace("}", ", \"item\":"
                + " \"占道经营\", \"petitioner\": {\"kind\": \"实名\", \"name\": \"方某\", \"contact\": \"13000000002\"}}")), 200);
        assertThat(as("intake").get("/v1/matters/" + matter.path("matter").stringValue()).statusCode()).isIn(200, 404);
        assertThat(matter.path("matter").stringValue()).isNotBlank();
        assertThat(json(as("handler").post(finds, found.replace("门口井盖松动", " ")), 422).path("errors").get(0)
                .path("pointer").stringValue()).isEqualTo("/text");
    }

    @Test
    void mattersOfTheGridComeThroughTheRegisterAndAccusationsNever() {
        String number = json(new Http(port).post("/v1/matters", MATTER.formatted("R-1", "1", "30T09:00:00+08:00")), 201)
                .path("matters").get(0).stringValue();
        String letter = ExampleFiles.text("accusation-by-informer.json").replace("\"福田区\"", "\"440304007012\"")
                .replaceFirst("\"id\": *\"[^\"]+\"", "\"id\": \"R-2\"");
        String accusation = json(as("intake").post("/v1/matters", letter), 201).path("matters").get(0).stringValue();

        String round = made("2026-12-02", "{}").toString();
        assertThat(round).contains("matter:" + number).doesNotContain(accusation, "方某", "13000000002");
        assertThat(as("unit-head").get(ROUND + "2026-12-02").body()).contains(number);
        assertThat(as("scheduling").get(ROUND + "2026-12-02").body()).contains("stops").doesNotContain(number);
    }

    @Test
    void whatWasDoneForAMatterStandsInItsLogOnceByWhoeverWalked() {
        String number = json(new Http(port).post("/v1/matters", MATTER.formatted("R-7", "1", "30T09:00:00+08:00")
                .replace("方某", "孟某").replace("13000000002", "13000000003")), 201)
                .path("matters").get(0).stringValue();
        made("2026-12-01", "{}");
        String results = ROUND + "2026-12-01/results";
        String done = "{\"stop\": \"matter:%s\", \"outcome\": \"已走访\", \"at\": \"11:05\", \"act\": \"%s\"}";
        RegisterClock.struck(jdbc);
        int before = log(number).size();

        assertThat(json(as("handler").post(results, done.formatted(number, "办结")), 422).path("errors").get(0)
                .path("pointer").stringValue()).isEqualTo("/act");
        assertThat(json(as("handler").post(results, done.formatted(number, "回访")), 403).path("detail").stringValue())
                .contains("不由您的角色记录");
        assertThat(log(number)).as("nothing half done").hasSize(before);
        JsonNode told = json(as("handler").post(results, done.formatted(number, "面谈")), 200);
        assertThat(json(as("handler").post(results, done.formatted(number, "面谈")), 200)).isEqualTo(told);

        JsonNode log = log(number);
        assertThat(log).hasSize(before + 1);
        JsonNode entry = log.get(log.size() - 1);
        assertThat(told.path("told").intValue()).isEqualTo(log.size());
        assertThat(entry.toString()).contains("面谈", "handler", "2026-12-01T11:05:00+08:00").doesNotContain("ml-");
        corrections(number, results, done, log.size());
    }

    /** What is corrected here is taken back there, visibly, and told as it was. */
    private void corrections(String number, String results, String done, int first) {
        String because = ", \"reason\": \"%s\"}";
        JsonNode other = json(as("handler").post(results, done.formatted(number, "电话联系").replace("}",
                because.formatted("没有见到人，打了电话"))), 200);
        JsonNode log = log(number);
        assertThat(log).hasSize(first + 2);
        assertThat(log.get(first - 1).path("retracted").booleanValue()).isTrue();
        assertThat(log.get(first).path("kind").stringValue()).isEqualTo("收回误记");
        assertThat(log.get(first).toString()).contains("没有见到人", "\"entry\":" + first);
        assertThat(log.get(first + 1).toString()).contains("电话联系", "\"retracted\":false");
        assertThat(other.path("told").intValue()).isEqualTo(first + 2);

        String away = "{\"stop\": \"matter:" + number + "\", \"outcome\": \"不在家\"" + because.formatted("走错了门");
        assertThat(json(as("handler").post(results, away), 200).path("told").intValue()).isEqualTo(first + 3);
        assertThat(log(number).get(first + 1).path("retracted").booleanValue()).isTrue();
        assertThat(json(as("handler").post(results, away), 200).path("told").intValue()).as("told once").isEqualTo(first + 3);

        assertThat(json(as("handler").post(results, done.formatted(number, "面谈").replace("}",
                because.formatted("下午又去，在家"))), 200).path("told").intValue()).isEqualTo(first + 4);
        String minutes = done.formatted(number, "面谈").replace("}", ", \"minutes\": 7" + because.formatted("待了七分钟"));
        assertThat(json(as("handler").post(results, minutes), 200).path("told").intValue())
                .as("nothing of that is in the matter").isEqualTo(first + 4);
        assertThat(log(number)).hasSize(first + 4);

        String events = "/v1/matters/" + number + "/events";
        String back = "{\"retracted\": %d, \"reason\": \"记错了\"}";
        assertThat(as("handler").post(events, back.formatted(2)).statusCode()).as("others told it").isEqualTo(403);
        assertThat(json(new Http(port).post(events, back.formatted(1)), 422).path("errors").get(0).path("pointer")
                .stringValue()).isEqualTo("/retracted");
        assertThat(json(new Http(port).post(events, back.formatted(2)), 422).path("detail").stringValue())
                .contains("「登记」不能收回");
        assertThat(json(new Http(port).post(events, back.formatted(first)), 422).path("detail").stringValue())
                .contains("已经收回过了");
    }

    @Test
    void aNeedIsDeclaredWithConsentUsedSeenByNobodyElseAndWithdrawn() {
        String needs = "/v1/rounds/meilin/m002/needs";
        String ask = "{\"household\": \"ml-b1-h1\", \"need\": \"照护家人，想有人帮忙\", \"by\": \"本人\","
                + " \"consent\": %s}";

        assertThat(json(as("handler").post(needs, ask.formatted(false)), 422).path("errors").get(0).path("pointer")
                .stringValue()).isEqualTo("/consent");
        assertThat(json(as("handler").post(needs, ask.formatted(true).replace("ml-b1-h1", "elsewhere")), 422)
                .path("detail").stringValue()).contains("没有住户「elsewhere」");
        assertThat(as("unit-head").post(needs, ask.formatted(true)).statusCode()).isEqualTo(403);
        assertThat(json(as("handler").post(needs, ask.formatted(true)), 200).toString()).contains("ml-b1-h1", "照护家人");
        assertThat(as("scheduling").get(needs).body()).contains("按本人提出的需要")
                .doesNotContain("ml-b1-h1", "照护", "老伴", "1号楼");

        JsonNode round = made("2026-12-11", "{}");
        assertThat(StreamSupport.stream(round.path("stops").spliterator(), false).filter(s -> id(s).equals("ml-b1-h1")))
                .singleElement().satisfies(s -> assertThat(s.path("need").stringValue()).isEqualTo("照护家人，想有人帮忙"));

        String gone = needs + "/withdrawals";
        for (String household : List.of("ml-b1-h1", "ml-b2-h4")) { // the second is written in needs.csv
            assertThat(json(as("handler").post(gone, "{\"household\": \"" + household + "\"}"), 200).toString())
                    .doesNotContain(household);
        }
        assertThat(json(as("handler").post(gone, "{\"household\": \"ml-b1-h1\"}"), 422).path("detail").stringValue())
                .contains("没有提出的需要");
        assertThat(StreamSupport.stream(made("2026-12-11", "{}").path("stops").spliterator(), false)
                .filter(s -> List.of("ml-b1-h1", "ml-b2-h4").contains(id(s)))).allMatch(s -> s.path("need").isNull());
    }

    @Test
    void aNeedThatIsOverGoesByItselfThoughNobodyLooks() {
        jdbc.sql("insert into round_need (place, household, entry, need, declarer, told_on, every_days, account, recorded_at)"
                + " values ('elsewhere', 'h1', 1, ?, ?, '2024-06-01', 7, 'handler', timestamp '2024-06-01 12:00:00')")
                .params(NeedKind.ILLNESS.code(), Declarer.SELF.code()).update();

        assertThat(forgetting.isRunning()).isTrue();
        forgetting.once();

        assertThat(jdbc.sql("select count(*) from round_need where place = 'elsewhere'").query(Long.class).single()).isZero();
    }

    private JsonNode log(String number) {
        return json(as("handler").get("/v1/matters/" + number), 200).path("history");
    }

    @Test
    void nobodyElseLearnsThatThereAreRounds() {
        made("2026-12-10", "{}");
        assertThat(as("unit-head").get("/v1/rounds").body()).contains("m002").doesNotContain("m005");
        assertThat(as("unit-head").get("/v1/rounds/meilin/m005/2026-12-10").body())
                .isEqualTo(as("unit-head").get("/v1/rounds/meilin/nobody/2026-12-10").body().replace("nobody", "m005"));
        assertThat(as("scheduling").get("/v1/rounds").body()).contains("m002", "m005", "p01");
        assertThat(as("scheduling").get(ROUND + "2026-12-10").body()).contains("按本人提出的需要")
                .doesNotContain("独居", "ml-b1-h2", "1号楼 1301");
        assertThat(as("handler").get(ROUND + "2026-12-10").body()).contains("独居，想有人来看看");
        assertThat(as("unit-head").post(ROUND + "2026-12-10/results", "{\"stop\": \"ml-sq\", \"outcome\": \"done\"}")
                .statusCode()).isEqualTo(403);
        for (String role : List.of("intake", "leader", "supervision", "admin", "machine")) {
            assertThat(as(role).get("/v1/rounds").statusCode()).as(role).isEqualTo(403);
        }
    }

    private JsonNode made(String day, String ask) {
        return json(as("handler").post(ROUND + day, ask), 201);
    }

    private static JsonNode first(JsonNode round, String kind) {
        return StreamSupport.stream(round.path("stops").spliterator(), false).filter(s -> kind.equals(s.path("kind")
                .stringValue()) && s.path("result").isNull()).findFirst().orElseThrow();
    }

    private static String id(JsonNode stop) {
        return stop.path("stop").stringValue();
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Http.json(answer);
    }

    private Http as(String account) {
        return new Http(port).as(account, "fengqiao-demo");
    }
}
