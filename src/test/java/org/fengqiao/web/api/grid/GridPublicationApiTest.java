package org.fengqiao.web.api.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fengqiao.FengqiaoApplication;
import org.fengqiao.casework.register.Contacts;
import org.fengqiao.json.Json;
import org.fengqiao.service.living.Place;
import org.fengqiao.testing.FixedClock;
import org.fengqiao.testing.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** From a search to the decision that names the worker. Of its own service, for it changes the directory. */
class GridPublicationApiTest {

    private static final String SEAT = "ml-012-b1/楼栋联络员";
    private static final String MATTER = """
            {"id": "%s", "channel": "网格上报", "form": "网上", "title": "楼道堆物", "text": "楼道里堆了旧家具",
             "receivedAt": "2026-03-02T09:00:00+08:00", "place": {"division": "440304007012", "grid": "ml-012-b1"},
             "petitioner": {"kind": "实名", "name": "方某", "contact": "13000000002"},
             "demands": [{"id": "1", "purpose": "申诉求决", "item": "垃圾转运站臭味"}]}
            """;

    private static final String DUTIES = """
            名称,证据,任一/全部,限责任者,关于,备注
            网格首接,电话联系|面谈|家访|到场,任一,否,,
            """;
    private static final String FIRST_CONTACT = """
            package 马山;

            rule "马山·网格首接·网格员先接触"
                @依据("《试验文件》第一条")
            when
                诉求( 性质 != "检举控告", 事项.网格有人 == true )
            then
                应当("网格首接").由("网格员");
            end
            """;

    @TempDir
    private static Path data;
    private static Path planning;
    private static ConfigurableApplicationContext service;
    private static Http scheduling;
    private static Http leader;
    private static Http machine;

    @BeforeAll
    static void start() throws IOException {
        Place place = new Place(data);
        place.write("mashan/pack.yaml", "名称: mashan\n标题: 马山（试验）\n继承: national\n生效: 2020-01-01\n适用区划: [450124]\n");
        place.write("mashan/tables/职责.csv", DUTIES);
        place.write("mashan/网格首接.drl", FIRST_CONTACT);
        planning = data.resolve("planning/grids");
        for (String folder : List.of("gutang", "meilin")) {
            Files.createDirectories(planning.resolve(folder));
            for (String file : List.of("policy.yaml", "places.csv", "workers.csv", "last.csv")) {
                Files.copy(Path.of("planning/grids", folder, file), planning.resolve(folder).resolve(file));
            }
        }
        service = new SpringApplication(FengqiaoApplication.class, FixedClock.class).run("--server.port=0",
                "--server.shutdown=immediate", "--fengqiao.data=" + data.resolve("data"), "--fengqiao.look=1h",
                "--fengqiao.rules=" + place.rules(), "--fengqiao.directory=" + place.rules().resolve("directory"),
                "--spring.datasource.url=jdbc:h2:mem:grids;DB_CLOSE_DELAY=-1");
        int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        scheduling = new Http(port).as("scheduling", "fengqiao-demo");
        leader = new Http(port).as("leader", "fengqiao-demo");
        machine = new Http(port);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void publishedWorkersAreNamedByDecisionsAndEarlierOnesReplayUnchanged() {
        HttpResponse<String> before = machine.post("/v1/decisions", MATTER.formatted("G-1"));
        assertThat(before.statusCode()).as(before.body()).isEqualTo(200);
        assertThat(before.body()).doesNotContain("网格首接");

        JsonNode plan = done(scheduling.post("/v1/grid-plans", "{\"place\": \"meilin\", \"day\": \"2026-01-01\"}"), 201);
        String path = "/v1/grid-plans/" + plan.path("id").stringValue();
        JsonNode best = done(scheduling.get(path + "/questions/who-else?seat=" + SEAT), 200).get(0);
        plan = done(scheduling.post(path + "/moves", "{\"version\": 1, \"seat\": \"" + SEAT + "\", \"worker\": "
                + best.path("worker") + "}"), 200);
        assertThat(scheduling.post(path + "/moves", "{\"version\": 1, \"seat\": \"" + SEAT + "\"}").statusCode())
                .as("somebody was faster").isEqualTo(409);
        assertThat(done(scheduling.post(path + "/undo", "{\"version\": 2}"), 200).path("figures").path("gaps").intValue())
                .isEqualTo(plan.path("figures").path("gaps").intValue() + 1);
        done(scheduling.post(path + "/moves", "{\"version\": 3, \"seat\": \"" + SEAT + "\", \"worker\": "
                + best.path("worker") + "}"), 200);
        done(leader.post(path + "/approval", "{\"version\": 4}"), 200);
        done(scheduling.post(path + "/publication", "{\"version\": 5, \"contacts\": [\"楼栋联络员\"]}"), 200);

        String name = best.path("label").stringValue().replaceAll("（.*", "");
        HttpResponse<String> after = machine.post("/v1/decisions", MATTER.formatted("G-2"));
        assertThat(after.body()).contains("网格首接").contains("楼栋联络员").contains(name);
        String decision = Json.mapper().readTree(before.body()).path("id").stringValue();
        HttpResponse<String> replay = new Http(port()).as("admin", "fengqiao-demo")
                .post("/v1/decisions/" + decision + "/replay", "{}");
        assertThat(replay.statusCode()).as(replay.body()).isEqualTo(200);
        assertThat(Json.mapper().readTree(replay.body()).path("same").booleanValue()).as(replay.body()).isTrue();
    }

    @Test
    void questionsGapsAndTheTableTellAboutAPlan() {
        JsonNode plan = done(scheduling.post("/v1/grid-plans", "{\"place\": \"gutang\"}"), 201);
        String path = "/v1/grid-plans/" + plan.path("id").stringValue();
        JsonNode gaps = done(scheduling.get(path + "/gaps"), 200);
        assertThat(gaps.path("total").intValue()).isEqualTo(plan.path("figures").path("gaps").intValue()).isPositive();
        assertThat(gaps.path("items").get(0).path("remedies").get(0).stringValue()).isNotBlank();
        assertThat(done(scheduling.get(path + "/difference"), 200).path("items")).as("who may hold it no more is not taken over")
                .isNotEmpty().allSatisfy(c -> assertThat(c.path("now").isNull()).isTrue());
        assertThat(done(scheduling.get(path + "/questions/why?seat=gt-g01/网格员"), 200).path("summary").stringValue())
                .isNotBlank();
        assertThat(scheduling.get(path + "/table").statusCode()).isEqualTo(200);
        assertThat(scheduling.post(path + "/moves", "{\"version\": 1, \"seat\": \"没有/网格员\"}").body())
                .contains("没有席位");
        assertThat(machine.get(path).statusCode()).as("not for machines").isEqualTo(403);
    }

    @Test
    void aSearchIsAJobWhosePlanCanBeTakenOver() {
        JsonNode job = ended(done(scheduling.post("/v1/grid-jobs", "{\"place\": \"gutang\", \"steps\": 5}"), 202));
        assertThat(job.path("outcome").path("hard").longValue()).isZero();
        JsonNode plan = done(scheduling.post("/v1/grid-plans", "{\"place\": \"gutang\", \"job\": " + job.path("id")
                + "}"), 201);
        assertThat(plan.path("figures").path("hard").longValue()).isZero();
    }

    @Test
    void aRepairTellsEveryChangeAndKeepsTheContacts() {
        JsonNode plan = done(scheduling.post("/v1/grid-plans", "{\"place\": \"gutang\", \"day\": \"2027-01-01\"}"), 201);
        String path = "/v1/grid-plans/" + plan.path("id").stringValue();
        done(leader.post(path + "/approval", "{\"version\": 1}"), 200);
        done(scheduling.post(path + "/publication", "{\"version\": 2, \"contacts\": [\"网格员\"]}"), 200);

        JsonNode job = ended(done(scheduling.post(path + "/repairs", "{\"version\": 3, \"steps\": 5, \"leavers\": "
                + "{\"p03\": \"2027-02-28\"}}"), 202));
        JsonNode changes = job.path("outcome").path("changes");
        assertThat(changes).isNotEmpty().allSatisfy(c -> assertThat(c.path("reason").stringValue()).isNotBlank())
                .anySatisfy(c -> assertThat(c.path("wasName").stringValue()).isEqualTo("覃三"));
        String adoption = path + "/repairs/" + job.path("id").stringValue();
        assertThat(scheduling.post(adoption, "{\"version\": 3}").body()).contains("reason");
        JsonNode mended = done(scheduling.post(adoption, "{\"version\": 3, \"reason\": \"离职\"}"), 200);
        assertThat(mended.path("day").stringValue()).as("after the last day").isEqualTo("2027-03-01");
        assertThat(done(scheduling.get(path + "/lines?worker=p03"), 200).path("total").intValue()).isZero();
        assertThat(scheduling.post(adoption, "{\"version\": 3, \"reason\": \"离职\"}").statusCode()).isEqualTo(409);
    }

    /** g13 is split, p13 retires and a newcomer takes over: the files say so, the repair goes by them. */
    @Test
    void aVillageMendsItsPlanByItsFilesAndARuralDecisionNamesTheNewWorker() throws IOException {
        JsonNode plan = done(scheduling.post("/v1/grid-plans", "{\"place\": \"gutang\", \"day\": \"2026-01-01\"}"), 201);
        String path = "/v1/grid-plans/" + plan.path("id").stringValue();
        done(leader.post(path + "/approval", "{\"version\": 1}"), 200);
        done(scheduling.post(path + "/publication", "{\"version\": 2, \"contacts\": [\"网格员\"]}"), 200);
        Contacts contacts = service.getBean(Contacts.class);
        contacts.follow();
        String first = MATTER.formatted("M-0").replace("440304007012", "450124202205").replace("ml-012-b1", "gt-g13")
                .replace("2026-03-02", "2026-12-01");
        String matter = "/v1/matters/" + done(machine.post("/v1/matters?pack=mashan", first), 201).path("matters").get(0)
                .stringValue();
        assertThat(firstContact(matter)).isEqualTo("陆丙");
        edit("places.csv", "gt-g13,加仁网格,网格,gt-3,,59,1,88,3183,2121,瑶语,,",
                "gt-g13,加仁网格,网格,gt-3,,29,1,48,3183,2121,瑶语,,\ngt-g15,加仁下网格,网格,gt-3,,30,0,40,3100,2100,瑶语,,gt-g13");
        edit("workers.csv", "p13,陆丙,兼职网格员,gt-g13,", "p16,蒙戊,兼职网格员,gt-g13,");

        JsonNode outcome = ended(done(scheduling.post(path + "/repairs", "{\"version\": 3, \"steps\": 5, \"current\": true}"),
                202));
        assertThat(outcome.path("outcome").path("changes")).anySatisfy(c -> {
            assertThat(c.path("seat").stringValue()).isEqualTo("gt-g13/网格员");
            assertThat(c.path("reason").stringValue()).isEqualTo("原承担人p13已不在名单");
        }).anySatisfy(c -> {
            assertThat(c.path("seat").stringValue()).isEqualTo("gt-g15/网格员");
            assertThat(c.path("reason").stringValue()).isEqualTo("由gt-g13拆分或合并而来的席位");
        });
        JsonNode mended = done(scheduling.post(path + "/repairs/" + outcome.path("id").stringValue(),
                "{\"version\": 3, \"reason\": \"加仁拆为两格\"}"), 200);
        String holder = done(scheduling.get(path + "/lines?q=gt-g15&role=网格员"), 200).path("items").get(0).path("holder")
                .stringValue();
        assertThat(mended.path("figures").path("hard").longValue()).isZero();

        contacts.follow();
        assertThat(firstContact(matter)).as("an open matter goes with the seat").isNotEqualTo("陆丙");
        JsonNode newest = done(machine.get(matter), 200).path("history");
        assertThat(newest.get(newest.size() - 1).toString()).contains("职务交接", "陆丙", firstContact(matter));
        assertThat(contacts.follow()).as("once").isZero();

        String asked = MATTER.formatted("M-1").replace("440304007012", "450124202205").replace("ml-012-b1", "gt-g15");
        HttpResponse<String> decided = machine.post("/v1/decisions?pack=mashan", asked);
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        assertThat(decided.body()).contains("网格首接").contains(holder);
    }

    private static String firstContact(String matter) {
        JsonNode whole = done(machine.get(matter), 200);
        return whole.path("duties").valueStream().map(d -> d.path("entry").path("duty"))
                .filter(d -> d.path("action").stringValue().equals("网格首接")).findFirst()
                .orElseThrow(() -> new AssertionError(whole.toString())).path("by").path("person").stringValue();
    }

    private static void edit(String file, String from, String to) throws IOException {
        Path path = planning.resolve("gutang").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private static JsonNode ended(JsonNode begun) {
        JsonNode job = begun;
        while (!job.path("state").stringValue().equals("done")) {
            assertThat(job.path("state").stringValue()).isIn("waiting", "running");
            job = done(scheduling.get("/v1/grid-jobs/" + begun.path("id").stringValue()), 200);
        }
        return job;
    }

    private static int port() {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static JsonNode done(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return Json.mapper().readTree(answer.body());
    }
}
