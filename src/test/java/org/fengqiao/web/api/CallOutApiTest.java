package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A subdistrict calls departments in; lights and alarms follow from the ledger. */
@RunningService
class CallOutApiTest {

    @LocalServerPort
    private int port;
    private Http machine;

    @BeforeEach
    void open() {
        machine = new Http(port);
    }

    @Test
    void aCallNamesBodiesOfTheDistrictAndATimeToReportIn() {
        String matter = registered("CALL-1", false);
        assertThat(whistle(matter, "福田区城管局", null).body()).contains("报到时间");
        assertThat(whistle(matter, "深圳市交通运输局", "2026-12-01T16:00:00+08:00").body()).contains("提请协调")
                .contains("beyond-command");
        assertThat(whistle(matter, "福田区城管局、福田区住房和建设局", "2026-12-01T16:00:00+08:00").statusCode()).isEqualTo(200);

        assertThat(duties(matter, "吹哨报到")).contains("440304-chengguan").contains("440304-zhujian");
        machine.post("/v1/matters/" + matter + "/events",
                "{\"act\": {\"kind\": \"报到\", \"body\": \"福田区城管局\"}}");
        JsonNode counters = Http.json(machine.get("/v1/ledger/counters?from=2026-12-01&to=2026-12-01"));
        JsonNode rate = counters.valueStream().filter(c -> c.path("name").stringValue().equals("吹哨响应率"))
                .findFirst().orElseThrow();
        assertThat(rate.path("count").intValue()).isPositive();
        assertThat(rate.path("denominator").stringValue()).contains("吹哨报到");
    }

    @Test
    void dangerRaisesAnAlarmAtOnceAndOverdueDutiesALight() {
        String matter = registered("CALL-2", true);

        assertThat(machine.get("/v1/ledger/alerts?limit=500&kind=%E9%B8%A3%E5%93%A8").body()).contains(matter).contains("危及人身安全");
        assertThat(machine.get("/v1/ledger/alerts?kind=%E5%93%A8").body()).contains("可写：提示、亮灯、鸣哨、升级、督办");
        JsonNode lights = Http.json(machine.get("/v1/ledger/lights"));
        assertThat(lights.size()).isPositive();
        assertThat(lights.get(0).path("light").stringValue()).isIn("红灯", "橙灯", "黄灯");
        assertThat(lights.get(0).path("threshold").path("basis").stringValue()).isNotBlank();
    }

    private HttpResponse<String> whistle(String matter, String bodies, String until) {
        return machine.post("/v1/matters/" + matter + "/events", "{\"act\": {\"kind\": \"吹哨\", \"body\": "
                + "\"沙头街道办事处\", \"value\": \"" + bodies + "\""
                + (until == null ? "" : ", \"until\": \"" + until + "\"") + "}}");
    }

    private String duties(String matter, String action) {
        StringBuilder found = new StringBuilder();
        Http.json(machine.get("/v1/matters/" + matter)).path("duties").valueStream()
                .map(d -> d.path("entry").path("duty")).filter(d -> d.path("action").stringValue().equals(action))
                .forEach(d -> found.append(d.path("by").path("body").stringValue()).append(' '));
        return found.toString();
    }

    private String registered(String id, boolean danger) {
        HttpResponse<String> answer = machine.post("/v1/matters?source=call&pack=futian", "{\"id\": \"" + id + "\", "
                + "\"channel\": \"民意速办\", \"form\": \"online\", \"text\": \"主路两侧车乱停 " + id
                + "\", \"receivedAt\": \"2026-11-25T09:00:00+08:00\", \"place\": {\"division\": "
                + "\"福田区沙头街道新洲社区\"}, \"petitioner\": {\"kind\": \"实名\", \"name\": \"" + id
                + "\", \"contact\": \"13000000008\"}, \"demands\": [{\"purpose\": \"request\", \"item\": \"违法停车\", "
                + "\"danger\": " + danger + ", \"bodies\": [\"福田交通运输局\", \"沙头街道办事处\"]}]}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Http.json(answer).path("matters").get(0).stringValue();
    }
}
