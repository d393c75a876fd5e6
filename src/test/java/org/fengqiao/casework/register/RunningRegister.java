package org.fengqiao.casework.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fengqiao.FengqiaoApplication;
import org.fengqiao.json.Json;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.MovableClock;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The service with an empty register; the clock stands until it is moved. */
final class RunningRegister implements AutoCloseable {

    static final String BUREAU = "福田区城市管理和综合执法局";
    private static final String PASSWORD = "a-long-enough-password";

    final ConfigurableApplicationContext service;
    final Http http;

    /** @param database settings that name an empty database; none for the embedded one in the folder */
    RunningRegister(Path folder, List<String> database) {
        SpringApplication application = new SpringApplication(FengqiaoApplication.class, MovableClock.Setup.class,
                Objector.Setup.class);
        service = application.run(Stream.concat(Stream.of("--server.port=0", "--server.shutdown=immediate",
                "--fengqiao.data=" + folder, "--fengqiao.casework.clock=false",
                "--fengqiao.administrator.name=real.admin", "--fengqiao.administrator.password=" + PASSWORD),
                database.stream()).toArray(String[]::new));
        int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        http = new Http(port).as("real.admin", PASSWORD);
    }

    @Override
    public void close() {
        service.close();
    }

    /** The stinking transfer station, received now, by somebody who never petitioned before. */
    ObjectNode smell() {
        ObjectNode matter = (ObjectNode) Json.mapper()
                .readTree(ExampleFiles.text("stinking-transfer-station.json"));
        matter.put("id", UUID.randomUUID().toString());
        matter.put("receivedAt", Json.text(now()));
        ((ObjectNode) matter.path("petitioner")).put("contact", matter.path("id").stringValue());
        return matter;
    }

    String registered() {
        return Http.json(register(smell(), 201)).path("matters").get(0).stringValue();
    }

    HttpResponse<String> register(JsonNode matter, int status) {
        HttpResponse<String> answer = http.post("/v1/matters", matter.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer;
    }

    /** @param act JSON of the act without braces */
    JsonNode tell(String matter, String act) {
        HttpResponse<String> answer = telling(matter, "{\"act\": {" + act + "}}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Http.json(answer);
    }

    HttpResponse<String> telling(String matter, String tale) {
        return http.post("/v1/matters/" + matter + "/events", tale);
    }

    HttpResponse<String> telling(String matter, String tale, String header, String value) {
        return http.send(http.request("/v1/matters/" + matter + "/events").header("Content-Type", "application/json")
                .header(header, value).POST(HttpRequest.BodyPublishers.ofString(tale)));
    }

    JsonNode shown(String matter) {
        HttpResponse<String> answer = http.get("/v1/matters/" + matter);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Http.json(answer);
    }

    static JsonNode duty(JsonNode matter, String action) {
        for (JsonNode duty : matter.path("duties")) {
            if (duty.path("entry").path("duty").path("action").stringValue().equals(action)) {
                return duty;
            }
        }
        throw new AssertionError("no duty " + action + " in " + matter.path("duties").findValuesAsString("action"));
    }

    void forward(Duration by) {
        service.getBean(MovableClock.class).forward(by);
    }

    int strike() {
        return service.getBean(CaseClock.class).run();
    }

    Instant now() {
        return service.getBean(MovableClock.class).instant();
    }

    void rebuiltEqualsLive() {
        FigureTruth figures = new FigureTruth(service.getBean(JdbcClient.class));
        figures.areWhatTheRegisterSays();
        List<List<Object>> live = figures.all();
        assertThat(service.getBean(Rebuilding.class).rebuildAll().differing()).isEmpty();
        assertThat(figures.all()).isEqualTo(live);
    }
}
