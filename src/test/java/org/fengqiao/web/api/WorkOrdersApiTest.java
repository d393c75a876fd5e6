package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.fengqiao.security.Role;
import org.fengqiao.security.RoleTokens;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Orders of other systems come in, go out and are compared; no body learns of the exchange that another keeps. */
@RunningService
class WorkOrdersApiTest {

    @Autowired
    private BeanFactory service;
    @LocalServerPort
    private int port;
    private Http machine;

    @BeforeEach
    void open() {
        machine = new Http(port);
    }

    @Test
    void workOrdersComeInOnceGoOutAndAreReconciled() {
        String batch = "{\"format\":\"fengqiao-work-orders/1\",\"batch\":\"B-1\",\"sender\":\"市12345\",\"receiver\":\"福田区\","
                + "\"sentAt\":\"2026-11-25T09:30:00+08:00\",\"orders\":[{\"number\":\"GD-1\",\"title\":\"车乱停\",\"content\":"
                + "\"主路两侧车乱停\",\"item\":\"违法停车\",\"place\":\"440304005\",\"handler\":\"福田交警大队\",\"sentAt\":"
                + "\"2026-11-25T09:30:00+08:00\"},{\"number\":\"GD-2\",\"title\":\"火星\",\"place\":\"440304005\",\"handler\":\"火星局\","
                + "\"sentAt\":\"2026-11-25T09:30:00+08:00\"},{\"number\":\"GD-3\",\"title\":\"说不清的事\",\"place\":\"440304005\","
                + "\"handler\":\"福田交警大队\",\"sentAt\":\"2026-11-25T09:30:00+08:00\"}]}";
        String in = "/v1/work-orders/shi12345/incoming?channel=" + Http.encoded("民意速办");

        HttpResponse<String> first = machine.post(in, batch);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        JsonNode told = Http.json(first).path("results");
        assertThat(told.get(0).path("accepted").booleanValue()).as(first.body()).isTrue();
        assertThat(told.get(1).path("reason").stringValue()).contains("名录里没有承办单位「火星局」");
        assertThat(machine.get("/v1/matters/" + told.get(2).path("ownNumber").stringValue()).body())
                .as("what only the triage desk could have sorted goes where it was sent")
                .contains("\"pending\":{\"body\":\"440304-jiaojing\"");
        assertThat(machine.post(in, batch).body()).isEqualTo(first.body());
        String number = told.get(0).path("ownNumber").stringValue();

        HttpResponse<String> out = machine.post("/v1/work-orders/jiaojing/outgoing", "{\"batch\": \"O-1\", \"sender\": "
                + "\"福田区\", \"matters\": [\"" + number + "\"]}");
        assertThat(out.body()).contains(number).contains("440304-jiaojing");
        HttpResponse<String> supervised = machine.post("/v1/matters/" + number + "/events",
                "{\"act\": {\"kind\": \"督办\", \"body\": \"福田区信访局\"}}");
        assertThat(supervised.statusCode()).as(supervised.body()).isEqualTo(200);
        assertThat(machine.post("/v1/work-orders/jiaojing/outgoing", "{\"batch\": \"O-1\", \"sender\": \"福田区\","
                + " \"matters\": [\"" + number + "\"]}").body()).as("lost and sent again").isEqualTo(out.body());
        assertThat(machine.post("/v1/work-orders/jiaojing/acknowledgements", "{\"format\":\"fengqiao-acknowledgement/1\","
                + "\"batch\":\"O-1\",\"receivedAt\":\"2026-11-26T09:00:00+08:00\",\"results\":[{\"number\":\"" + number
                + "\",\"accepted\":true,\"ownNumber\":\"JJ-1\"}]}").statusCode()).isEqualTo(204);
        assertThat(machine.get("/v1/work-orders/jiaojing/reconciliation?from=2026-01-01&to=2027-12-31").body())
                .contains("JJ-1");
        anotherBodyLearnsNothingOfIt(in, batch, number);
    }

    private void anotherBodyLearnsNothingOfIt(String in, String batch, String number) {
        Http other = machine.bearing(RoleTokens.added(service, "nosy", Role.INTAKE, "440304-chengguan", null));
        String at = "/v1/work-orders/jiaojing/";
        for (HttpResponse<String> answer : List.of(other.post(in, batch), other.post(in, batch.replace("B-1", "B-2")),
                other.post(in, batch.replace("GD-", "GD-9")), other.get(at + "reconciliation?from=2026-01-01&to=2027-12-31"),
                other.post(at + "acknowledgements", "{\"format\":\"fengqiao-acknowledgement/1\",\"batch\":\"O-1\","
                        + "\"receivedAt\":\"2026-11-26T09:00:00+08:00\",\"results\":[]}"))) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
            assertThat(answer.body()).contains("别的单位经办").doesNotContain(number, "此前");
        }
        RoleTokens.removed(service, "nosy");
    }
}
