package org.fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.FengqiaoApplication;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.MovableClock;
import org.fengqiao.testing.PostgresSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The same commands on PostgreSQL, set up by the environment as in operation, and beside a service that runs. */
class StoreCommandsOnPostgresTest {

    @TempDir
    private static Path data;
    private static EmbeddedPostgres postgres;
    private static Map<String, String> environment;
    private static ConfigurableApplicationContext service;

    private record Ended(int code, String said) {
    }

    @BeforeAll
    static void recordSome() throws IOException {
        postgres = EmbeddedPostgres.start();
        List<String> settings = PostgresSettings.of(postgres);
        environment = settings.stream().map(setting -> setting.substring(2).split("=", 2)).collect(Collectors.toMap(
                pair -> pair[0].replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT), pair -> pair[1]));
        service = new SpringApplication(FengqiaoApplication.class, MovableClock.Setup.class).run(Stream.concat(
                Stream.of("--server.port=0", "--server.shutdown=immediate", "--fengqiao.data=" + data,
                        "--fengqiao.administrator.name=chief", "--fengqiao.administrator.password=long-enough-here"),
                settings.stream()).toArray(String[]::new));
        Http client = new Http(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class))
                .as("chief", "long-enough-here");
        for (String name : ExampleFiles.names().subList(0, 2)) {
            assertThat(client.post("/v1/decisions", ExampleFiles.text(name)).statusCode()).isEqualTo(200);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
        postgres.close();
    }

    @Test
    void verifiesReplaysAndNamesTheFirstBrokenLink() throws Exception {
        Ended verified = run("verify");
        assertThat(verified.code()).as(verified.said()).isEqualTo(Exit.DONE);
        assertThat(verified.said()).contains("完好：核对了 2 条链、2 环");

        Ended replayed = run("replay", "--from", "2026-12-01", "--to", "2026-12-01", "--under", "own");
        assertThat(replayed.code()).as(replayed.said()).isEqualTo(Exit.DONE);
        assertThat(replayed.said()).contains("重放 2 份：会变 0 份", "其中 0 份没有逐字节相同");

        try (Connection forger = postgres.getPostgresDatabase().getConnection()) {
            forger.createStatement().executeUpdate("update receipt_entry set decision = repeat('0', 64) where id = 2");
        } catch (SQLException refused) {
            throw new AssertionError("the forger needs no more than the owner of the tables", refused);
        }
        Ended broken = run("verify");
        assertThat(broken.code()).isEqualTo(Exit.FAULTS);
        assertThat(broken.said()).contains("断裂").contains("第 1 环");
    }

    private static Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), FengqiaoApplication.class.getName()));
        line.addAll(List.of(arguments));
        ProcessBuilder command = new ProcessBuilder(line).redirectErrorStream(true);
        command.environment().putAll(environment);
        Process process = command.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
