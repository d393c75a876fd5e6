package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A draft is corrected and thrown away, an issued paper never; work orders come in as tables. */
@RunningService
class DraftsAndTablesApiTest {

    private static final String HEAD = "工单号,标题,内容,事项类别,区划编码,地点,承办单位,派出时间\n";

    @LocalServerPort
    private int port;

    @Test
    void aDraftIsCorrectedByWhoeverSawTheNewestAndIsIssued() {
        Http machine = new Http(port);
        String at = drafted(machine);
        JsonNode paper = paper(machine, at);
        ObjectNode changed = (ObjectNode) paper.path("draft").deepCopy();
        changed.remove("matter");
        changed.remove("draftedBy");
        changed.put("basis", "《信访工作条例》第二十二条");

        HttpResponse<String> revised = machine.send("PUT", at + "?version=1", "application/json", changed.toString());
        assertThat(revised.statusCode()).as(revised.body()).isEqualTo(200);
        assertThat(Http.json(revised).path("version").intValue()).isEqualTo(2);
        assertThat(machine.send("PUT", at + "?version=1", "application/json", changed.toString()).statusCode())
                .isEqualTo(409);
        issued(at, 2);
        assertThat(machine.send("PUT", at + "?version=3", "application/json", changed.toString()).statusCode())
                .isEqualTo(409);
        assertThat(machine.send("DELETE", at + "?version=3", "application/json", "").body()).contains("不再是草稿");
    }

    @Test
    void aDraftIsThrownAway() {
        Http machine = new Http(port);
        String at = drafted(machine);
        assertThat(machine.send("DELETE", at + "?version=7", "application/json", "").statusCode()).isEqualTo(409);
        assertThat(machine.send("DELETE", at + "?version=1", "application/json", "").statusCode()).isEqualTo(204);
        assertThat(machine.get(at + "/document").statusCode()).isEqualTo(404);
    }

    @Test
    void oneBreachHasOneOrderWhateverCallsForIt() {
        Http machine = new Http(port);
        String at = drafted(machine);
        String matter = at.substring("/v1/matters/".length(), at.indexOf("/papers"));
        for (String body : List.of("福田区委区政府督查室", "福田区信访局")) {
            assertThat(machine.post("/v1/matters/" + matter + "/events", "{\"act\": {\"kind\": \"督办\", \"body\": \""
                    + body + "\"}}").statusCode()).isEqualTo(200);
        }
        List<String> covered = orders(machine, matter).flatMap(p -> p.path("draft").path("content").path("breaches")
                .valueStream()).map(b -> b.path("duty").stringValue()).toList();
        assertThat(covered).isNotEmpty().doesNotHaveDuplicates();

        JsonNode order = orders(machine, matter).findFirst().orElseThrow();
        String paper = "/v1/matters/" + matter + "/papers/" + order.path("id").longValue();
        issued(paper, order.path("version").intValue());
        Http person = person();
        assertThat(person.post(paper + "/revocation", "{\"reason\": \"错发\", \"basis\": \"\"}").body())
                .contains("撤销的依据");
        JsonNode revoked = Http.json(person.post(paper + "/revocation",
                "{\"reason\": \"对象写错\", \"basis\": \"《信访工作条例》第四十条\"}"));
        assertThat(revoked.path("state").stringValue()).isEqualTo("revoked");
        assertThat(revoked.path("number").path("number").intValue()).isPositive();
        assertThat(revoked.path("revoked").path("basis").stringValue()).contains("第四十条");
        long before = orders(machine, matter).count();
        machine.post("/v1/matters/" + matter + "/events", "{\"act\": {\"kind\": \"督办\", \"body\": \"福田区信访局\"}}");
        assertThat(orders(machine, matter).count()).as("withdrawn, so ordered anew").isEqualTo(before + 1);
    }

    private static Stream<JsonNode> orders(Http machine, String matter) {
        return Http.json(machine.get("/v1/matters/" + matter + "/papers")).valueStream().filter(p ->
                p.path("draft").path("content").path("kind").stringValue().equals("supervision-order"));
    }

    @Test
    void ordersComeInAsATableAndAreAnsweredAsATable() {
        Http machine = new Http(port);
        String in = "/v1/work-orders/biaoge/incoming?batch=T-1&channel=" + Http.encoded("民意速办");
        String good = "GD-T1,车乱停,主路两侧车乱停,违法停车,440304005,,福田交警大队,2026-11-20 09:30\n";

        HttpResponse<String> wrong = machine.send("POST", in, "text/csv", HEAD + good + "GD-T2,,,,,,福田交警大队,昨天\n");
        assertThat(wrong.statusCode()).as(wrong.body()).isBetween(400, 422);
        assertThat(wrong.body()).contains("整批没有接收");
        assertThat(machine.send("POST", in + "x", "text/csv", HEAD + good).body()).contains("没有渠道", "channel");
        HttpResponse<String> taken = machine.send("POST", in, "text/csv", HEAD + good);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(taken.body()).contains("GD-T1,接收");
        assertThat(machine.send("POST", in, "text/csv", HEAD + good).body()).isEqualTo(taken.body());
    }

    @Test
    void anOrderThatAccusesItsHandlerGoesToWhomRulesName() {
        Http desk = new Http(port).as("intake", "fengqiao-demo");
        String in = "/v1/work-orders/biaoge-2/incoming?batch=T-1&channel=" + Http.encoded("民意速办");
        String head = HEAD.strip() + ",被检举控告单位,被检举控告人职务,办理期限\n";

        String told = desk.send("POST", in, "text/csv", head
                + "GD-A1,检举,办手续时被索要好处,吃拿卡要,440304,,福田区城管局,2026-11-20 09:30,福田区城管局,副局长,2026-12-25 18:00\n"
                + "GD-A2,检举,收了好处,吃拿卡要,440304,,福田交警大队,2026-11-20 09:30,火星局,,\n"
                + "GD-A3,检举,对信访局的检举,吃拿卡要,440304,,福田区信访局,2026-11-20 09:30,福田区信访局,,\n").body();

        assertThat(told).contains("GD-A1,接收", "GD-A2,不接收", "火星局", "GD-A3,接收");
        Matcher number = Pattern.compile("GD-A[13],接收,([^,]+),").matcher(told);
        assertThat(number.find()).isTrue();
        JsonNode shown = Http.json(desk.get("/v1/matters/" + number.group(1)));
        assertThat(shown.path("custody").toString()).contains("440304-jijian").doesNotContain("440304-chengguan");
        assertThat(shown.path("duties").valueStream().map(d -> d.path("entry").path("duty"))
                .filter(d -> d.path("action").stringValue().equals("回告派单方"))
                .map(d -> d.path("clock").path("due").stringValue())).as("the limit of the order stands").singleElement()
                .asString().startsWith("2026-12-25T18:00");
        assertThat(new Http(port).as("handler", "fengqiao-demo").get("/v1/matters/" + number.group(1)).statusCode())
                .isEqualTo(404);
        assertThat(number.find()).isTrue();
        assertThat(desk.get("/v1/matters/" + number.group(1)).statusCode()).as("of the accused itself").isEqualTo(404);
        assertThat(desk.get("/work-orders/biaoge-2").body()).contains("GD-A1", "GD-A2").doesNotContain("GD-A3", number.group(1));
    }

    @Test
    void aListOfTheOtherSideIsComparedOrderByOrder() {
        Http desk = new Http(port).as("intake", "fengqiao-demo");
        String at = "/v1/work-orders/biaoge-4/";
        String told = desk.send("POST", at + "incoming?batch=T-1&channel=" + Http.encoded("民意速办"), "text/csv",
                HEAD.strip() + ",办理期限,被检举控告单位\n"
                + "GD-L1,车乱停,主路两侧车乱停,违法停车,440304005,,福田交警大队,2026-11-20 09:30,2026-11-25 18:00,\n"
                + "GD-L2,车乱停,主路两侧车乱停,违法停车,440304005,,火星局,2026-11-20 09:30,,\n"
                + "GD-L3,车乱停,桥下车乱停,违法停车,440304005,,福田交警大队,2026-11-20 09:30,,\n"
                + "GD-L4,检举,对信访局的检举,吃拿卡要,440304,,福田区信访局,2026-11-20 09:30,,福田区信访局\n").body();
        assertThat(told).contains("GD-L1,接收", "GD-L2,不接收", "GD-L3,接收", "GD-L4,接收");
        String days = "reconciliation?from=2026-11-01&to=2026-12-31";

        JsonNode found = Http.json(desk.post(at + days, "{\"format\": \"fengqiao-order-list/1\", \"orders\": ["
                + "{\"number\": \"GD-L1\", \"state\": \"已办结\", \"dueAt\": \"2026-11-25T18:00:00+08:00\"}, "
                + "{\"number\": \"GD-L2\", \"state\": \"办理中\"}, {\"number\": \"GD-L9\"}]}"));
        assertThat(found.path("lines").valueStream().map(l -> l.path("number").stringValue() + " "
                + l.path("side").stringValue())).containsExactly("GD-L1 different", "GD-L2 different", "GD-L3 ours", "GD-L9 theirs");
        assertThat(found.path("lines").get(0).path("todo").stringValue()).contains("我方还在办");
        assertThat(found.toString()).as("an accusation of its receiver is as if it never came").doesNotContain("GD-L4");

        String table = desk.send("POST", at + days, "text/csv", "工单号,状态\nGD-L1,在办\nGD-L3,在办\nGD-L2,退单\n").body();
        assertThat(table.lines().skip(1)).hasSize(3).allMatch(line -> line.contains("两边都有"));
        assertThat(desk.post(at + days + "&direction=quer", "{\"format\": \"fengqiao-order-list/1\"}").statusCode()).isEqualTo(400);
        assertThat(desk.post(at + days, "{\"format\": \"fengqiao-order-list/1\", \"orders\": [{\"number\": \"1\", "
                + "\"state\": \"飞了\"}]}").body()).contains("/orders/0/state");
    }

    @Test
    void whatBecameAnAccusationOfItsSenderIsInNoBatchAnyMore() {
        Http desk = new Http(port).as("intake", "fengqiao-demo");
        Http machine = new Http(port);
        String stays = smell(machine);
        String turns = smell(machine);
        String at = "/v1/work-orders/biaoge-3/outgoing";
        String batch = "{\"batch\": \"O-1\", \"sender\": \"福田区\", \"matters\": [\"" + stays + "\", \"" + turns + "\"]}";
        assertThat(desk.post(at, batch).statusCode()).isEqualTo(200);
        Matcher link = Pattern.compile("/work-orders/biaoge-3/batches/\\d+").matcher(desk.get("/work-orders/biaoge-3").body());
        assertThat(link.find()).isTrue();
        assertThat(desk.get(link.group() + "/table").body()).contains(stays, turns);

        ObjectNode facts = (ObjectNode) Http.json(machine.get("/v1/matters/" + turns)).path("matter");
        ObjectNode demand = (ObjectNode) facts.path("demands").get(0);
        demand.put("purpose", "accusation").putArray("accused").addObject().put("body", "福田区信访局");
        HttpResponse<String> corrected = machine.post("/v1/matters/" + turns + "/events", "{\"corrected\": " + facts
                + ", \"reason\": \"核实后是检举\"}");
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);

        for (String day : List.of("2026-13-01", "%2B999999999-12-31", "2026-12-01%2B08:00")) {
            assertThat(desk.get("/work-orders/biaoge-3?to=" + day).statusCode()).as(day).isEqualTo(400);
        }
        assertThat(desk.get("/work-orders/biaoge-3?from=2026-12-01&to=").statusCode()).isEqualTo(200);
        assertThat(desk.get(link.group()).body()).contains(stays).doesNotContain(turns);
        assertThat(desk.get(link.group() + "/table").body()).contains(stays).doesNotContain(turns);
        assertThat(desk.post(at, batch).statusCode()).as("not its own any more").isEqualTo(404);
        assertThat(desk.post(at, "{\"batch\": \"" + "长".repeat(101) + "\", \"matters\": [\"" + stays + "\"]}").body())
                .contains("/batch", "100");
    }

    private static String smell(Http machine) {
        HttpResponse<String> entered = machine.post("/v1/matters", ExampleFiles.text("stinking-transfer-station.json")
                .replaceFirst("\"id\": *\"[^\"]+\"", "\"id\": \"" + UUID.randomUUID() + "\"")
                .replaceFirst("\"contact\": *\"[^\"]+\"", "\"contact\": \"" + UUID.randomUUID() + "\""));
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
        return Http.json(entered).path("matters").get(0).stringValue();
    }

    private Http person() {
        return new Http(port).as("supervision", "fengqiao-demo");
    }

    /** A machine may draft, and only a person issues. */
    private void issued(String paper, int version) {
        HttpResponse<String> answer = person().post(paper + "/issue",
                "{\"version\": " + version + ", \"approver\": \"社区书记\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String drafted(Http machine) {
        String matter = Http.json(machine.post("/v1/matters", ExampleFiles.text("stinking-transfer-station.json")
                .replaceFirst("\"id\": *\"[^\"]+\"", "\"id\": \"" + UUID.randomUUID() + "\"")
                .replace("13000000002", UUID.randomUUID().toString()))).path("matters").get(0).stringValue();
        machine.post("/v1/matters/" + matter + "/events", "{\"act\": {\"kind\": \"督办\", \"body\": \"福田区委区政府督查室\","
                + " \"until\": \"2026-12-08T18:00:00+08:00\"}}");
        JsonNode all = Http.json(machine.get("/v1/matters/" + matter + "/papers"));
        return "/v1/matters/" + matter + "/papers/" + all.get(0).path("id").longValue();
    }

    private static JsonNode paper(Http machine, String at) {
        return Http.json(machine.get(at.substring(0, at.lastIndexOf('/')))).get(0);
    }
}
