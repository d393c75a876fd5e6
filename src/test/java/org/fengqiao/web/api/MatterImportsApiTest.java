package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.JobWatch;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Files of matters that are registered line by line. */
@RunningService
class MatterImportsApiTest {

    @LocalServerPort
    private int port;
    private Http machine;

    @BeforeEach
    void open() {
        machine = new Http(port);
    }

    @Test
    void aFileIsRegisteredOnceHoweverOftenItIsHandedIn() {
        String rows = "{\"id\": \"F-1\", \"channel\": \"民意速办\", \"form\": \"online\", \"text\": \"路灯不亮\", "
                + "\"receivedAt\": \"2026-11-25T09:00:00+08:00\", \"place\": {\"division\": \"福田区梅林街道\"}, "
                + "\"petitioner\": {\"kind\": \"匿名\"}, \"demands\": [{\"purpose\": \"request\", \"item\": \"路灯不亮、损坏\"}]}\n"
                + "{\"id\": \"F-2\", \"channel\": \"没有的渠道\", \"form\": \"online\", \"text\": \"路灯不亮\", "
                + "\"receivedAt\": \"2026-11-25T09:00:00+08:00\", \"place\": {\"division\": \"福田区梅林街道\"}, "
                + "\"petitioner\": {\"kind\": \"匿名\"}, \"demands\": [{\"purpose\": \"request\"}]}\n";
        String first = imported(rows);
        String again = imported(rows);

        assertThat(first).isEqualTo(again);
        assertThat(machine.get("/v1/matters/" + first).statusCode()).isEqualTo(200);
        JsonNode records = Http.json(machine.get("/v1/matters/imports"));
        JsonNode newest = records.get(0);
        assertThat(newest.path("sameAs").stringValue()).isEqualTo(records.get(1).path("id").stringValue());
        assertThat(newest.path("there").intValue()).isEqualTo(1);
        assertThat(records.get(1).path("registered").intValue()).isEqualTo(1);
        String at = "/v1/matters/imports/" + newest.path("id").stringValue();
        JsonNode lines = Http.json(machine.get(at)).path("lines");
        assertThat(lines.get(0).path("matters").get(0).stringValue()).isEqualTo(first);
        assertThat(lines.get(1).path("mark").stringValue()).isEqualTo("F-2");
        assertThat(lines.get(1).path("reason").stringValue()).contains("第 2 行", "/channel", "「…」")
                .doesNotContain("没有的渠道");
        assertThat(machine.get(at + "/table").body()).contains("1,F-1,此前已登记," + first + ",");
        assertThat(machine.as("intake", "fengqiao-demo").get(at).statusCode()).as("somebody else's").isEqualTo(404);
    }

    /** @return number in the register of the one that was taken */
    private String imported(String rows) {
        HttpResponse<String> taken = machine.send("POST", "/v1/matters/imports?name=m.ndjson&source=old&output=ndjson",
                "application/x-ndjson", rows);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        String at = "/v1/files/" + Http.json(taken).path("id").stringValue();
        JobWatch.ended(machine, at);
        assertThat(machine.get(at).body()).contains("\"decided\":1").contains("\"refused\":1");
        assertThat(machine.get(at + "/rejects").body()).contains("没有的渠道").contains("F-2");
        return Pattern.compile("\\d{8}-[0-9A-Z]{8}").matcher(machine.get(at + "/results").body()).results()
                .map(MatchResult::group).findFirst().orElseThrow();
    }
}
