package org.fengqiao.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.FengqiaoApplication;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.PostgresSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Starting the whole service: when it does, with which accounts, and when it must not. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    private static final String NAME = "--fengqiao.administrator.name=Real.Admin";
    private static final String PASSWORD = "a-long-enough-password";

    @TempDir
    private Path folder;

    @Test
    void keepsItsDataInAFileUnderTheDataFolder() {
        try (ConfigurableApplicationContext service = start("--fengqiao.data=" + folder)) {
            assertThat(status(service, "machine", DemoAccounts.PASSWORD)).isEqualTo(200);
        }
        assertThat(folder.resolve("fengqiao.mv.db")).exists();
    }

    @Test
    void refusesToStartForOthersWithoutARealAdministrator(CapturedOutput output) {
        assertThatThrownBy(() -> start(memory(), "--server.address=0.0.0.0")).isNotNull();

        assertThat(output).contains("服务没有启动", "0.0.0.0 不是本机回环地址", "FENGQIAO_ADMINISTRATOR_NAME");
    }

    @Test
    void refusesAnAdministratorWithAWeakOrPublicPassword(CapturedOutput output) {
        for (String weak : List.of("short", DemoAccounts.PASSWORD)) {
            assertThatThrownBy(() -> start(memory(), "--server.address=0.0.0.0", NAME,
                    "--fengqiao.administrator.password=" + weak)).isNotNull();
        }
        assertThat(output).contains("少于 12 个字符");
    }

    @Test
    void hasNoDemoAccountsOnPostgresAndAnAdministratorFromTheEnvironment() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                ConfigurableApplicationContext service = start(Stream.concat(Stream.of("--fengqiao.data=" + folder,
                        NAME, "--fengqiao.administrator.password=" + PASSWORD),
                        PostgresSettings.of(postgres).stream()).toArray(String[]::new))) {
            assertThat(status(service, "real.admin", PASSWORD)).isEqualTo(200);
            DemoAccounts.NAMES.forEach(demo ->
                    assertThat(status(service, demo, DemoAccounts.PASSWORD)).as(demo).isEqualTo(401));
        }
    }

    @Test
    void dropsDemoAccountsOfAnEarlierLocalStart() {
        start("--fengqiao.data=" + folder).close();

        try (ConfigurableApplicationContext service = start("--fengqiao.data=" + folder, NAME,
                "--fengqiao.administrator.password=" + PASSWORD, "--server.forward-headers-strategy=framework")) {
            assertThat(status(service, "real.admin", PASSWORD)).isEqualTo(200);
            assertThat(status(service, "admin", DemoAccounts.PASSWORD)).isEqualTo(401);
        }
    }

    @Test
    void stopsWithEveryErrorOfABrokenPack(CapturedOutput output) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("rules/broken"));
        Files.writeString(pack.resolve("pack.yaml"), "名称: broken\n标题: 坏包\n");
        Files.writeString(pack.resolve("a.drl"), "package 坏;\nrule \"一\" when 诉求( 没有 == 1 ) then 胡说(); end\n");
        Files.writeString(pack.resolve("b.drl"), "package 坏;\nrule \"二\" when eval(true) then end\n");

        assertThatThrownBy(() -> start(memory(), "--fengqiao.rules=" + folder.resolve("rules"),
                "--fengqiao.directory=rules/directory")).isNotNull();

        assertThat(output).contains("服务没有启动：规则文件夹里有", "broken/a.drl:2", "broken/b.drl:2");
    }

    @Test
    void stopsWithoutADirectory(CapturedOutput output) {
        assertThatThrownBy(() -> start(memory(), "--fengqiao.directory=" + folder.resolve("none"))).isNotNull();

        assertThat(output).contains("服务没有启动：名录里有 1 处错误", "没有这个文件夹");
    }

    private static String memory() {
        return "--spring.datasource.url=jdbc:h2:mem:start";
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--server.port=0", "--server.shutdown=immediate"));
        all.addAll(List.of(arguments));
        return SpringApplication.run(FengqiaoApplication.class, all.toArray(String[]::new));
    }

    private static int status(ConfigurableApplicationContext service, String name, String password) {
        int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new Http(port).as(name, password).get("/v1/status").statusCode();
    }
}
