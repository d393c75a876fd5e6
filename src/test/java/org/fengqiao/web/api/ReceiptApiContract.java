package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fengqiao.FengqiaoApplication;
import org.fengqiao.json.Json;
import org.fengqiao.receipt.Anchors;
import org.fengqiao.service.Current;
import org.fengqiao.service.InForce;
import org.fengqiao.service.RulesFolder;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Finding, proving and erasing over HTTP, the same on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReceiptApiContract {

    private static final String PASSWORD = "a-long-enough-password";

    @TempDir
    private static Path folder;
    private ConfigurableApplicationContext service;
    private Http http;
    private String matter;

    /** Settings that name an empty database. */
    abstract List<String> database();

    /** What a test puts in force must not be put back by the look at the store that other instances need. */
    @BeforeAll
    void start() {
        SpringApplication application = new SpringApplication(FengqiaoApplication.class, MovableClock.Setup.class);
        service = application.run(Stream.concat(Stream.of("--server.port=0", "--server.shutdown=immediate",
                "--fengqiao.look=1h",
                "--fengqiao.data=" + folder, "--fengqiao.administrator.name=real.admin",
                "--fengqiao.administrator.password=" + PASSWORD), database().stream()).toArray(String[]::new));
        int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        http = new Http(port).as("real.admin", PASSWORD);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @BeforeEach
    void another() {
        matter = UUID.randomUUID().toString();
    }

    @Test
    void showsADecisionAsItWasAnswered() {
        HttpResponse<String> answer = decide("");

        HttpResponse<String> shown = http.get("/v1/decisions/" + id(answer));

        assertThat(shown.body()).isEqualTo(answer.body());
        assertThat(shown.headers().firstValue("Receipt-Hash")).isEqualTo(answer.headers().firstValue("Receipt-Hash"));
        JsonNode missing = Http.json(http.get("/v1/decisions/" + "0".repeat(64)));
        assertThat(missing.path("code").stringValue()).isEqualTo("unknown-receipt");
        assertThat(missing.path("detail").stringValue()).contains("没有裁定");
    }

    @Test
    void findsByEverythingAndPagesWithoutGaps() {
        decide("");
        decide("");
        JsonNode decision = Http.json(decide(""));
        String body = decision.path("demands").get(0).path("route").path("firstHandler").path("body").stringValue();
        String rule = decision.path("demands").get(0).path("trace").get(0).path("rule").path("name").stringValue();

        for (String also : List.of("", "&body=" + body, "&rule=" + Http.encoded(rule),
                "&policy=" + decision.path("policyRevision").stringValue(),
                "&directory=" + decision.path("directoryRevision").stringValue(), "&from=2026-12-01&to=2027-12-01")) {
            assertThat(found("?matter=" + matter + also).path("receipts").size()).as(also).isEqualTo(3);
        }
        for (String other : List.of("&body=x", "&rule=x", "&policy=x", "&directory=x", "&to=2026-11-30")) {
            assertThat(found("?matter=" + matter + other).path("receipts").size()).as(other).isZero();
        }
        JsonNode first = found("?limit=2&matter=" + matter);
        JsonNode second = found("?limit=2&matter=" + matter + "&after=" + first.path("next").longValue());
        assertThat(first.path("receipts").findValues("sequence").stream().map(JsonNode::intValue))
                .containsExactly(3, 2);
        assertThat(second.path("receipts").findValues("sequence").stream().map(JsonNode::intValue)).containsExactly(1);
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(http.get("/v1/decisions?from=gestern").statusCode()).isEqualTo(400);
    }

    @Test
    void aReceiptLeadsToASignedAnchor() throws Exception {
        String id = id(decide(""));
        assertThat(receipt(id).path("proof").isNull()).as("no anchor covers it yet").isTrue();
        service.getBean(MovableClock.class).forward(Duration.ofDays(1));
        service.getBean(Anchors.class).anchor();

        JsonNode receipt = receipt(id);

        assertThat(sha256(receipt.path("statement").stringValue())).isEqualTo(receipt.path("hash").stringValue());
        JsonNode stated = Json.mapper().readTree(receipt.path("statement").stringValue());
        for (String part : List.of("input", "output")) {
            assertThat(sha256(receipt.path(part).stringValue())).isEqualTo(stated.path(part).path("sha256").stringValue());
        }
        assertThat(receipt.path("proof").path("hash").stringValue()).isEqualTo(receipt.path("hash").stringValue());
        JsonNode anchor = receipt.path("proof").path("anchor");
        assertThat(Http.json(http.get("/v1/anchors"))).contains(anchor);
        assertThat(http.get("/decisions/" + id + "/receipt").body()).as("the receipt to print")
                .contains(receipt.path("hash").stringValue(), anchor.path("root").stringValue(),
                        anchor.path("hash").stringValue());
        Signature check = Signature.getInstance("Ed25519");
        String pem = http.get("/v1/anchors/public-key").body();
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(
                Base64.getMimeDecoder().decode(pem.replaceAll("-----.*-----", "").strip()))));
        check.update(anchor.path("statement").stringValue().getBytes(StandardCharsets.UTF_8));
        assertThat(check.verify(Base64.getDecoder().decode(anchor.path("signature").stringValue()))).isTrue();
    }

    @Test
    void verifiesEverythingAndOneMatter() {
        decide("");

        assertThat(Http.json(http.get("/v1/receipts/verification")).path("sentence").stringValue()).startsWith("完好");
        JsonNode one = Http.json(http.get("/v1/receipts/verification?matter=" + matter));
        assertThat(one.path("whole").booleanValue()).isTrue();
        assertThat(one.path("entries").intValue()).isEqualTo(1);
        assertThat(http.get("/v1/receipts/verification?matter=x").statusCode()).isEqualTo(404);
    }

    @Test
    void erasesPersonalFieldsAndStaysWhole() {
        String id = id(decide(""));
        JsonNode refused = Http.json(http.post("/v1/matters/" + matter + "/erasure", "{}"));
        assertThat(refused.path("detail").stringValue()).contains("请写明清除个人信息的原因");

        JsonNode erased = Http.json(http.post("/v1/matters/" + matter + "/erasure", "{\"reason\": \"依申请删除\"}"));

        assertThat(erased.path("erased").intValue()).isEqualTo(1);
        assertThat(receipt(id).path("notReplayable").stringValue()).startsWith("不可重放").contains("依申请删除");
        assertThat(Http.json(http.post("/v1/decisions/" + id + "/replay", "")).path("detail").stringValue())
                .startsWith("不可重放");
        assertThat(Http.json(http.get("/v1/decisions/" + id + "/why")).path("detail").stringValue())
                .startsWith("不可重放");
        assertThat(http.get("/decisions/" + id).body()).contains("不可重放", "依申请删除");
        assertThat(http.get("/decisions?matter=" + matter).body()).contains("个人信息已清除");
        assertThat(found("?matter=" + matter).path("receipts").get(0).path("erased").booleanValue()).isTrue();
        assertThat(Http.json(http.get("/v1/receipts/verification?matter=" + matter)).path("whole").booleanValue())
                .isTrue();
        assertThat(http.post("/v1/matters/x/erasure", "{\"reason\": \"依申请删除\"}").statusCode()).isEqualTo(404);
    }

    @Test
    void replaysToTheByteUnderItsOwnRevisionsAndTellsWhatAnotherWouldChange() throws IOException {
        Current current = service.getBean(Current.class);
        InForce then = current.inForce();
        String id = id(decide(""));
        assertThat(replay(id, "").path("text").stringValue()).isEqualTo("重放与回执逐字节相同。");
        try {
            InForce national = new RulesFolder(nationalOnly()).with(then.directory());
            current.replace(national);

            JsonNode own = replay(id, "");
            assertThat(own.path("own").booleanValue()).isTrue();
            assertThat(own.path("same").booleanValue()).as("made again from the archive").isTrue();
            assertThat(own.path("decision").path("id").stringValue()).isEqualTo(id);
            JsonNode other = replay(id, "?policy=" + national.policy("national").revision());
            assertThat(other.path("own").booleanValue()).isFalse();
            assertThat(other.path("same").booleanValue()).isFalse();
            assertThat(other.path("text").stringValue()).startsWith("换用这一修订，裁定会变：");
            assertThat(other.path("difference").path("changes").size()).isPositive();
            assertThat(http.post("/v1/decisions/" + id + "/replay?policy=current", "").statusCode())
                    .as("there is no such pack any more").isEqualTo(404);
            JsonNode why = Http.json(http.get("/v1/decisions/" + id + "/why"));
            assertThat(why.path("decision").stringValue()).as("asked under its own revisions").isEqualTo(id);
            assertThat(http.get("/decisions/" + id).body()).as("with the texts of the time").contains("规则原文");
        } finally {
            current.replace(then);
        }
        assertThat(replay(id, "?policy=current&directory=current").path("same").booleanValue()).isTrue();
        assertThat(http.post("/v1/decisions/" + id + "/replay?policy=none", "").statusCode()).isEqualTo(404);
    }

    private Path nationalOnly() throws IOException {
        Path from = Path.of("rules/national");
        Path to = folder.resolve("rules/national");
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return folder.resolve("rules");
    }

    private JsonNode replay(String id, String query) {
        return Http.json(http.post("/v1/decisions/" + id + "/replay" + query, ""));
    }

    private HttpResponse<String> decide(String parameters) {
        HttpResponse<String> answer = http.post("/v1/decisions" + parameters,
                ExampleFiles.text("suggestion-pocket-park.json").replaceFirst("\"id\": *\"[^\"]+\"",
                        "\"id\": \"" + matter + "\""));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private JsonNode found(String query) {
        return Http.json(http.get("/v1/decisions" + query));
    }

    private JsonNode receipt(String id) {
        return Http.json(http.get("/v1/decisions/" + id + "/receipt"));
    }

    private static String id(HttpResponse<String> answer) {
        return Http.json(answer).path("id").stringValue();
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                .digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
