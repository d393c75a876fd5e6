package org.fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.fengqiao.FengqiaoApplication;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Commands that open the store of a service that does not run. */
class StoreCommandsTest {

    @TempDir
    private static Path kept;

    @TempDir
    private Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void recordSome() {
        try (ConfigurableApplicationContext service = new SpringApplication(FengqiaoApplication.class,
                MovableClock.Setup.class).run("--server.port=0", "--server.shutdown=immediate",
                "--fengqiao.data=" + kept)) {
            Http machine = new Http(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            for (String name : ExampleFiles.names().subList(0, 3)) {
                machine.post("/v1/decisions", ExampleFiles.text(name));
            }
            Http admin = machine.as("admin", "fengqiao-demo");
            String subscription = Http.json(admin.post("/v1/subscriptions",
                    "{\"name\": \"某系统\", \"url\": \"https://hooks.example.org/\"}")).path("subscription").path("id").stringValue();
            admin.send("DELETE", "/v1/subscriptions/" + subscription, "application/json", "");
        }
    }

    @BeforeEach
    void copy() throws IOException {
        for (String file : new String[] {"fengqiao.mv.db", "receipt-master.key", "receipt-signing.pem"}) {
            Files.copy(kept.resolve(file), data.resolve(file));
        }
    }

    @Test
    void verifiesWithoutChangingAByte() throws IOException {
        byte[] before = Files.readAllBytes(data.resolve("fengqiao.mv.db"));

        assertThat(run("verify", "--data", data.toString())).as(err.toString()).isEqualTo(Exit.DONE);

        assertThat(out.toString()).startsWith("完好：核对了 3 条链、3 环").contains("审计链完好：核对了 2 条记录");
        assertThat(Files.readAllBytes(data.resolve("fengqiao.mv.db"))).isEqualTo(before);
    }

    @Test
    void namesTheFirstBrokenLink() throws SQLException {
        try (Connection forger = connection()) {
            forger.createStatement().executeUpdate("update receipt_entry set decision = repeat('0', 64) where id = 2");
        }
        assertThat(run("verify", "--data", data.toString())).isEqualTo(Exit.FAULTS);
        assertThat(out.toString()).startsWith("断裂").contains("第 1 环");
    }

    @Test
    void namesTheFirstBreakOfTheAuditLog() throws SQLException {
        try (Connection forger = connection()) {
            forger.createStatement().executeUpdate("update audit_entry set account = 'somebody-else'");
        }
        assertThat(run("verify", "--data", data.toString())).isEqualTo(Exit.FAULTS);
        assertThat(out.toString()).startsWith("完好：").contains("断裂：审计链第", "检索列与内容不符");
    }

    @Test
    void saysWhatToDoWhileTheServiceHasTheDatabase() throws Exception {
        try (Connection running = connection()) {
            assertThat(running.isValid(1)).isTrue();
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp", System.getProperty("java.class.path"), FengqiaoApplication.class.getName(), "verify",
                    "--data", data.toString()).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(said).isEqualTo(Exit.FILES);
            assertThat(said).contains("数据库正由运行中的服务使用").contains("GET /v1/receipts/verification");
        }
    }

    @Test
    void saysThatThereIsNoDatabase() {
        assertThat(run("verify", "--data", data.resolve("none").toString())).isEqualTo(Exit.FILES);
        assertThat(err.toString()).contains("找不到数据库").contains("--data");
    }

    @Test
    void replaysAPeriodToTheByteAndUnderAFolder() throws IOException {
        assertThat(run("replay", "--from", "2026-12-01", "--to", "2026-12-01", "--under", "own", "--data",
                data.toString())).as(err.toString()).isEqualTo(Exit.DONE);
        assertThat(err.toString()).contains("重放 3 份：会变 0 份", "其中 0 份没有逐字节相同");

        Path table = data.resolve("变化.csv");
        assertThat(run("replay", "--from", "2026-12-01", "--to", "2026-12-01", "--under", "rules", "--data",
                data.toString(), "--out", table.toString())).isEqualTo(Exit.DONE);
        assertThat(Files.readString(table)).contains("分类,方面,变化,名称");
        assertThat(run("replay", "--from", "2026-12-01", "--to", "2026-12-01", "--under", "f".repeat(64), "--data",
                data.toString())).isEqualTo(Exit.FILES);
        assertThat(err.toString()).contains("档案里没有");
    }

    @Test
    void movesIntoAnotherFolderWhereReceiptsVerify() throws IOException {
        Path moved = Files.createDirectory(data.resolve("moved"));
        String to = "jdbc:h2:file:" + moved.resolve("fengqiao");

        assertThat(run("move", "--data", data.toString(), "--to", to)).as(err.toString()).isEqualTo(Exit.DONE);

        assertThat(out.toString()).contains("搬完", "逐行核对一致", "receipt-master.key");
        for (String key : new String[] {"receipt-master.key", "receipt-signing.pem"}) {
            Files.copy(data.resolve(key), moved.resolve(key));
        }
        assertThat(run("verify", "--data", moved.toString())).as(err.toString()).isEqualTo(Exit.DONE);
        assertThat(run("move", "--data", data.toString(), "--to", to)).isEqualTo(Exit.FILES);
        assertThat(err.toString()).contains("目标库不是空的", "请另建一个");
        assertThat(run("move", "--data", data.toString(), "--to", "oracle")).isEqualTo(Exit.USAGE);
    }

    @Test
    void bringsEverythingUnderANewMasterKey() throws IOException {
        Path key = data.resolve("receipt-master.key");
        String old = Files.readString(key).strip();
        Files.writeString(key, Base64.getEncoder().encodeToString("another key of thirty-two bytes.".getBytes(
                StandardCharsets.US_ASCII)));
        assertThat(run("rewrap", "--data", data.toString())).isEqualTo(Exit.FILES);
        assertThat(err.toString()).contains("previous-master-keys");

        System.setProperty("fengqiao.receipt.keys.previous-master-keys", old);
        try {
            assertThat(run("rewrap", "--data", data.toString())).as(err.toString()).isEqualTo(Exit.DONE);
        } finally {
            System.clearProperty("fengqiao.receipt.keys.previous-master-keys");
        }

        assertThat(out.toString()).contains("换完：3 把密钥");
        assertThat(run("verify", "--data", data.toString())).as(err.toString()).isEqualTo(Exit.DONE);
    }

    @Test
    void reloadSaysWhenNobodyAnswers() {
        assertThat(run("reload", "--url", "http://127.0.0.1:1", "--user", "policy")).isEqualTo(Exit.FILES);
        assertThat(err.toString()).contains("FENGQIAO_PASSWORD");
    }

    private int run(String... arguments) {
        return Commands.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + data.resolve("fengqiao"), "sa", "");
    }
}
