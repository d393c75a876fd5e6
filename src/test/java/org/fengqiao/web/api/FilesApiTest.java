package org.fengqiao.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fengqiao.FengqiaoApplication;
import org.fengqiao.file.FileJobs;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.FullDisk;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.JobWatch;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Files over HTTP: what arrives whole is decided, what does not leaves nothing behind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesApiTest {

    private static final String HEAD = "编号,渠道,形式,正文,收到时间,地点,信访人类别,目的\n";
    private static final String GOOD = HEAD + "FT-1,书记在线,网上,臭,2026-03-02 9:30,福田区梅林街道,匿名,申诉求决\n";
    private static final String HALF_BAD = GOOD + "FT-2,书记在闲,网上,臭,2026-03-02 9:30,福田区梅林街道,匿名,申诉求决\n";

    @TempDir
    private static Path folder;
    private ConfigurableApplicationContext service;
    private Http machine;
    private int port;

    @BeforeAll
    void start() {
        FullDisk.register();
        service = new SpringApplication(FengqiaoApplication.class, MovableClock.Setup.class).run("--server.port=0",
                "--server.shutdown=immediate", "--fengqiao.data=" + folder,
                "--spring.datasource.url=jdbc:h2:file:fulldisk:" + folder.resolve("files-api") + ";WRITE_DELAY=0",
                "--spring.servlet.multipart.max-file-size=1MB", "--spring.servlet.multipart.max-request-size=1MB");
        port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        machine = new Http(port);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void decidesAFileSumsItUpAndTakesWhatWasRefusedAgain() {
        JsonNode done = decided("?name=" + Http.encoded("事项 甲.csv") + "&output=ndjson", HALF_BAD);

        assertThat(done.path("percent").intValue()).isEqualTo(100);
        JsonNode outcome = done.path("outcome");
        assertThat(outcome.path("decided").intValue()).isEqualTo(1);
        assertThat(outcome.path("refused").intValue()).isEqualTo(1);
        assertThat(outcome.path("limits").findValuesAsString("name")).isNotEmpty();
        HttpResponse<String> results = machine.get(path(done) + "/results");
        assertThat(results.body().lines()).hasSize(2);
        assertThat(results.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(Http.encoded("事项 甲-结果.ndjson").replace("+", "%20"));
        String rejects = machine.get(path(done) + "/rejects").body();
        assertThat(rejects).contains("FT-2", "渠道").doesNotContain("FT-1");
        JsonNode mended = decided("?name=rejects.csv", rejects.replace("书记在闲", "书记在线"));
        assertThat(mended.path("outcome").path("decided").intValue()).isEqualTo(1);
        assertThat(mended.path("outcome").path("refused").intValue()).isZero();
        assertThat(machine.get(path(mended) + "/rejects").statusCode()).isEqualTo(404);
        assertThat(input(done)).as("what was handed in is deleted").isFalse();
    }

    @Test
    void whatPetitionersWroteLiesSealedOnTheDisk() throws IOException {
        JsonNode done = decided("?name=a.csv&output=ndjson", HALF_BAD.replace("FT-2", "SEALED-2"));

        assertThat(machine.get(path(done) + "/rejects").body()).contains("SEALED-2", "书记在闲");
        for (String file : List.of("results.ndjson", "rejects.csv")) {
            String lies = Files.readString(folder.resolve("files").resolve(done.path("id").stringValue()).resolve(file),
                    StandardCharsets.ISO_8859_1);
            assertThat(lies).as(file).startsWith("fengqiao-sealed/1\n").doesNotContain("SEALED-2");
        }
        HttpResponse<String> rest = machine.send(machine.request(path(done) + "/rejects").header("Range", "bytes=3-").GET());
        assertThat(rest.statusCode()).as("a download that broke off is taken up").isEqualTo(206);
        assertThat(rest.body()).isEqualTo(machine.get(path(done) + "/rejects").body().substring(1));
    }

    @Test
    void recordsOnlyWhenAskedTo() {
        decided("?name=a.csv", GOOD.replace("FT-1", "TRIED"));
        decided("?name=a.csv&receipts=true", GOOD.replace("FT-1", "RECORDED"));

        Http policy = machine.as("policy", "fengqiao-demo");
        assertThat(Http.json(policy.get("/v1/decisions?matter=TRIED")).path("receipts").size()).isZero();
        assertThat(Http.json(policy.get("/v1/decisions?matter=RECORDED")).path("receipts").size()).isEqualTo(1);
    }

    @Test
    void onlyItsOwnerAndAdministratorsSeeAFile() {
        JsonNode done = decided("?name=a.csv", GOOD);
        Http policy = machine.as("policy", "fengqiao-demo");

        for (String part : List.of("", "/results", "/rejects")) {
            assertThat(policy.get(path(done) + part).statusCode()).as(part).isEqualTo(404);
        }
        assertThat(policy.get("/v1/files").body()).doesNotContain(done.path("id").stringValue());
        assertThat(machine.as("admin", "fengqiao-demo").get(path(done)).statusCode()).isEqualTo(200);
        assertThat(machine.send(machine.request(path(done)).DELETE()).statusCode()).isEqualTo(204);
        assertThat(folder.resolve("files").resolve(done.path("id").stringValue())).doesNotExist();
    }

    @Test
    void whatCannotBeReadIsSaidAndLeavesNothing() throws IOException {
        assertFails("?name=a.csv", GOOD.getBytes(Charset.forName("UTF-16")), "编码");
        byte[] workbook = workbook();
        assertFails("?name=a.xlsx", Arrays.copyOf(workbook, workbook.length - 400), "完整");
        assertFails("?name=a.csv", "颜色\n红\n".getBytes(StandardCharsets.UTF_8), "列");
        assertFails("?name=a.json", "[{\"id\": \"x\"".getBytes(StandardCharsets.UTF_8), "完整");
        assertThat(decided("?name=a.csv", GOOD).path("state").stringValue()).as("the service goes on").isEqualTo("done");
    }

    @Test
    void whatIsNotTakenInIsRefusedAtOnce() {
        assertRefused("?name=a.pdf", GOOD, 422, "unreadable-file");
        assertRefused("", GOOD, 400, "invalid-parameter");
        assertRefused("?name=a.csv&output=docx", GOOD, 400, "invalid-parameter");
        assertRefused("?name=a.csv&pack=none", GOOD, 404, "unknown-pack");
        assertRefused("?name=a.csv&asOf=gestern", GOOD, 400, "invalid-parameter");
        assertRefused("?name=a.csv", "", 422, "unreadable-file");
        assertRefused("?name=a.csv", "x".repeat((1 << 20) + 1), 413, "body-too-large");
    }

    @Test
    void anUploadThatIsCutOffLeavesNothing() throws IOException {
        long before = Http.json(machine.get("/v1/files")).size();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/files?name=a.csv HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Basic "
                    + Base64.getEncoder().encodeToString("machine:fengqiao-demo".getBytes(StandardCharsets.UTF_8))
                    + "\r\nContent-Type: text/csv\r\nContent-Length: 900000\r\n\r\n" + HEAD)
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400");
        }
        assertThat(Http.json(machine.get("/v1/files")).size()).isEqualTo(before);
        assertThat(decided("?name=a.csv", GOOD).path("state").stringValue()).isEqualTo("done");
    }

    @Test
    @Timeout(120)
    void aFullDiskIsSaidAndNothingIsHalfStoredUntilThereIsRoom() {
        JsonNode before = Http.json(machine.get("/v1/files"));
        ExecutorService clients = Executors.newFixedThreadPool(8);
        FullDisk.FULL.set(true);
        try {
            List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 16)
                    .mapToObj(i -> CompletableFuture.supplyAsync(i % 4 == 0
                            ? () -> send("?name=full.csv", GOOD.getBytes(StandardCharsets.UTF_8))
                            : () -> recorded("FULL-" + i), clients)).toList();
            assertThat(asked).map(CompletableFuture::join).allSatisfy(refused -> {
                // 503 if the account could not be looked up, because another writer found the disk full meanwhile
                assertThat(refused.statusCode()).as(refused.body()).isIn(507, 503);
                assertThat(Http.json(refused).path("detail").stringValue()).containsAnyOf("没有写入任何内容", "没有执行");
            });
        } finally {
            FullDisk.FULL.set(false);
            clients.shutdown();
        }

        assertThat(Http.json(machine.get("/v1/files"))).isEqualTo(before);
        Http policy = machine.as("policy", "fengqiao-demo");
        for (int i = 1; i < 4; i++) {
            assertThat(Http.json(policy.get("/v1/decisions?matter=FULL-" + i)).path("receipts").size()).isZero();
            assertThat(recorded("FULL-" + i).statusCode()).isEqualTo(200);
            assertThat(recorded("FULL-" + i).headers().firstValue("Idempotency-Replayed")).hasValue("true");
            assertThat(Http.json(policy.get("/v1/decisions?matter=FULL-" + i)).path("receipts").size()).isEqualTo(1);
        }
        assertThat(decided("?name=a.csv", GOOD).path("state").stringValue()).isEqualTo("done");
    }

    @Test
    void resultsAreDeletedOnceTheyWereKeptLongEnough() {
        JsonNode done = decided("?name=a.csv", GOOD);
        FileJobs files = service.getBean(FileJobs.class);
        files.removeOld();
        assertThat(machine.get(path(done) + "/results").statusCode()).isEqualTo(200);

        service.getBean(MovableClock.class).forward(FileJobs.KEPT.plus(Duration.ofMinutes(1)));
        files.removeOld();

        assertThat(machine.get(path(done)).statusCode()).isEqualTo(404);
        assertThat(folder.resolve("files").resolve(done.path("id").stringValue())).doesNotExist();
    }

    @Test
    void formsWithFilesAreLookedAtBeforeAnythingReadsThem() {
        String form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n" + GOOD
                + "\r\n--x--\r\n";
        String type = "multipart/form-data; boundary=x";

        HttpResponse<String> stranger = machine.nobody().send("POST", "/files", type, form);
        assertThat(stranger.statusCode()).isEqualTo(302);
        assertThat(stranger.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
        assertThat(machine.nobody().send("POST", "/try", type, form).statusCode()).isEqualTo(415);
    }

    @Test
    void givesAnEmptyWorkbookToFillIn() throws IOException, InterruptedException {
        HttpResponse<byte[]> template = HttpClient.newHttpClient().send(
                machine.request("/v1/files/template").GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template.body()))) {
            assertThat(workbook.getSheet("事项").getRow(0).getCell(0).getStringCellValue()).isEqualTo("编号");
        }
    }

    private HttpResponse<String> recorded(String matter) {
        return machine.send(machine.request("/v1/decisions?pack=futian").header("Content-Type", "application/json")
                .header("Idempotency-Key", matter).POST(BodyPublishers.ofString(ExampleFiles.text(
                        "stinking-transfer-station.json").replaceFirst("\"id\": *\"[^\"]*\"", "\"id\": \"" + matter + "\""))));
    }

    private void assertFails(String query, byte[] content, String said) {
        JsonNode job = JobWatch.ended(machine, send(query, content).headers().firstValue("Location").orElseThrow());
        assertThat(job.path("state").stringValue()).isEqualTo("failed");
        assertThat(job.path("trouble").stringValue()).contains(said);
        assertThat(machine.get(path(job) + "/results").statusCode()).isEqualTo(404);
        assertThat(folder.resolve("files").resolve(job.path("id").stringValue())).isEmptyDirectory();
    }

    private void assertRefused(String query, String content, int status, String code) {
        HttpResponse<String> answer = send(query, content.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Http.json(answer).path("code").stringValue()).isEqualTo(code);
        assertThat(Http.json(answer).path("detail").stringValue()).endsWith("。");
    }

    private JsonNode decided(String query, String content) {
        HttpResponse<String> taken = send(query, content.getBytes(StandardCharsets.UTF_8));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        JsonNode done = JobWatch.ended(machine, taken.headers().firstValue("Location").orElseThrow());
        assertThat(done.path("state").stringValue()).as(done.toString()).isEqualTo("done");
        return done;
    }

    private HttpResponse<String> send(String query, byte[] content) {
        HttpRequest.Builder request = machine.request("/v1/files" + query)
                .header("Content-Type", "application/octet-stream").POST(BodyPublishers.ofByteArray(content));
        return machine.send(request);
    }

    private static boolean input(JsonNode job) {
        try (Stream<Path> files = Files.list(folder.resolve("files").resolve(job.path("id").stringValue()))) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("input"));
        } catch (IOException gone) {
            return false;
        }
    }

    private static String path(JsonNode job) {
        return "/v1/files/" + job.path("id").stringValue();
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("事项").createRow(0).createCell(0).setCellValue("编号");
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
