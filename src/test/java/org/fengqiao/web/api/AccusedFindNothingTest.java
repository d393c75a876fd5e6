package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An informer's letter about the body of the demo accounts handler and unit-head: they find no trace of it. */
@RunningService
class AccusedFindNothingTest {

    private static final String BODY = "440304-chengguan";

    @LocalServerPort
    private int port;

    @Test
    void theAccusedBodyFindsNoTrace() {
        String letter = ExampleFiles.text("accusation-by-informer.json");
        String number = Http.json(as("intake").post("/v1/matters", letter)).path("matters").get(0).stringValue();
        assertThat(as("intake").get("/v1/matters/" + number).body()).contains("被索要好处");

        for (String accused : List.of("handler", "unit-head")) {
            String absent = as(accused).get("/v1/matters/nobody").body();
            assertThat(as(accused).get("/v1/matters/" + number).body().replace(number, "nobody")).isEqualTo(absent);
            for (String path : List.of("/papers", "/links", "/papers/1/document")) {
                assertThat(as(accused).get("/v1/matters/" + number + path).statusCode()).as(path).isEqualTo(404);
            }
            for (String list : List.of("owed?body=", "held?body=", "pending?body=", "lapses?body=", "counters?body=")) {
                for (String body : List.of(BODY, "440304-xinfang", "440304-jijian")) {
                    assertThat(as(accused).get("/v1/ledger/" + list + body).body()).as(list + body)
                            .doesNotContain(number, "被索要好处", "关某", "13000000001");
                }
            }
        }
    }

    private Http as(String account) {
        return new Http(port).as(account, "fengqiao-demo");
    }
}
