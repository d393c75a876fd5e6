package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.FengqiaoApplication;
import org.fengqiao.service.living.Place;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.JobWatch;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Replaying a period over HTTP, the same on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReplaysApiContract {

    private static final String PASSWORD = "a-long-enough-password";
    private static final String PERIOD = "{\"from\": \"2026-12-01\", \"to\": \"2026-12-01\", \"under\": \"%s\"}";

    @TempDir
    private static Path folder;
    private ConfigurableApplicationContext service;
    private Http http;
    private Place place;
    private int recorded;

    /** Settings that name an empty database. */
    abstract List<String> database();

    @BeforeAll
    void start() {
        place = new Place(folder);
        SpringApplication application = new SpringApplication(FengqiaoApplication.class, MovableClock.Setup.class);
        service = application.run(Stream.concat(Stream.of("--server.port=0", "--server.shutdown=immediate",
                "--fengqiao.rules=" + place.rules(), "--fengqiao.data=" + folder.resolve("data"),
                "--fengqiao.administrator.name=real.admin", "--fengqiao.administrator.password=" + PASSWORD),
                database().stream()).toArray(String[]::new));
        int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        http = new Http(port).as("real.admin", PASSWORD);
        for (String example : ExampleFiles.names()) {
            HttpResponse<String> answer = http.post("/v1/decisions", ExampleFiles.text(example));
            recorded += answer.statusCode() == 200 ? 1 : 0;
        }
        String erased = Http.json(http.get("/v1/decisions?limit=1")).path("receipts").get(0).path("matter").stringValue();
        http.post("/v1/matters/" + Http.encoded(erased) + "/erasure", "{\"reason\": \"依申请删除\"}");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void ownRevisionsGiveTheSameBytes() {
        JsonNode outcome = replayed("own").path("outcome");

        assertThat(outcome.path("own").intValue()).isEqualTo(recorded - 1);
        assertThat(outcome.path("unequal").intValue()).isZero();
        assertThat(outcome.path("changed").intValue()).isZero();
        assertThat(outcome.path("skipped").path("个人信息已清除").intValue()).isEqualTo(1);
    }

    @Test
    void tellsWhatAnUnpublishedChangeWouldDo() {
        place.notice("只是试试");
        try {
            JsonNode done = replayed("folder");
            JsonNode table = done.path("outcome");
            assertThat(table.path("changed").intValue()).isPositive();
            JsonNode alert = table.path("byKind").valueStream()
                    .filter(row -> row.path("aspect").stringValue().equals("alert")).findFirst().orElseThrow();
            assertThat(alert.path("name").stringValue()).contains("只是试试");
            assertThat(alert.path("shift").stringValue()).isEqualTo("added");
            String example = alert.path("examples").get(0).stringValue();
            assertThat(http.get("/v1/decisions/" + example).statusCode()).isEqualTo(200);
            String csv = http.get("/v1/replays/" + done.path("id").stringValue() + "/table").body();
            assertThat(csv).contains("分类,方面,变化,名称").contains("只是试试");
            assertThat(replayed("current").path("outcome").path("changed").intValue())
                    .as("nothing was put in force").isZero();
        } finally {
            place.delete(Place.NOTICE);
        }
    }

    @Test
    void aRevisionSaysNothingAboutOtherPacks() {
        String futian = Http.json(http.get("/v1/status")).path("policies").path("futian").stringValue();
        JsonNode outcome = replayed(futian).path("outcome");

        assertThat(outcome.path("own").intValue()).isPositive();
        assertThat(outcome.path("unequal").intValue()).isZero();
    }

    @Test
    void refusesWhatCannotBeReplayed() {
        place.write(Place.NOTICE, "rule \"坏的\"");
        try {
            JsonNode faults = Http.json(http.post("/v1/replays", PERIOD.formatted("folder")));
            assertThat(faults.path("code").stringValue()).isEqualTo("invalid-policies");
            assertThat(faults.path("errors").get(0).path("at").stringValue()).startsWith(Place.NOTICE);
        } finally {
            place.delete(Place.NOTICE);
        }
        assertThat(http.post("/v1/replays", PERIOD.formatted("0".repeat(64))).statusCode()).isEqualTo(404);
        for (String body : List.of("{}", "{\"from\": \"gestern\", \"to\": \"2026-12-01\", \"under\": \"own\"}",
                "{\"from\": \"2026-12-02\", \"to\": \"2026-12-01\", \"under\": \"own\"}")) {
            assertThat(http.post("/v1/replays", body).statusCode()).as(body).isEqualTo(400);
        }
        assertThat(Http.json(http.get("/v1/replays/none")).path("code").stringValue()).isEqualTo("unknown-job");
    }

    @Test
    void whatAProcessThatIsGoneLeftBehindIsToldAsInterruptedAndCanBeForgotten() {
        service.getBean(JdbcClient.class).sql("insert into job (id, kind, state, account, title, asked, done, total,"
                + " stopping, instance, started_at, touched_at) values ('left', 'replay', 'running', 'real.admin', '某月',"
                + " '{\"from\":\"2026-01-01\",\"to\":\"2026-01-02\",\"under\":\"own\",\"directory\":null}', 3, 9, false,"
                + " 'elsewhere', timestamp with time zone '2026-01-02 00:00:00+00:00',"
                + " timestamp with time zone '2026-01-02 00:00:00+00:00')").update();

        JsonNode left = Http.json(http.get("/v1/replays/left"));

        assertThat(left.path("state").stringValue()).isEqualTo("interrupted");
        assertThat(left.path("trouble").stringValue()).contains("没有做完");
        assertThat(http.send(http.request("/v1/replays/left").DELETE()).statusCode()).isEqualTo(204);
        assertThat(http.get("/v1/replays/left").statusCode()).isEqualTo(404);
    }

    private JsonNode replayed(String under) {
        HttpResponse<String> started = http.post("/v1/replays", PERIOD.formatted(under));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        JsonNode done = JobWatch.ended(http, started.headers().firstValue("Location").orElseThrow());
        assertThat(done.path("state").stringValue()).as(done.toString()).isEqualTo("done");
        return done;
    }
}
