package org.fengqiao.receipt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.fengqiao.FengqiaoApplication;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.MovableClock;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes the kept store of a release: {@code KeepStore <file> <schema>}. Run once for a release and never again for it:
 * what it makes is what later versions are held to. See docs/receipts.md.
 */
final class KeepStore {

    private KeepStore() {
    }

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("kept-store");
        try (ConfigurableApplicationContext service = new SpringApplication(FengqiaoApplication.class,
                MovableClock.Setup.class).run("--server.port=0", "--server.shutdown=immediate",
                "--fengqiao.data=" + data, "--spring.datasource.url=jdbc:h2:mem:kept-store;DB_CLOSE_DELAY=-1",
                "--fengqiao.receipt.keys.master-key=" + Base64.getEncoder().encodeToString(new byte[32]))) {
            Http admin = new Http(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class))
                    .as("admin", "fengqiao-demo");
            for (String name : ExampleFiles.names()) {
                require(admin, "/v1/decisions", ExampleFiles.text(name));
            }
            require(admin, "/v1/decisions?pack=national", ExampleFiles.text("suggestion-pocket-park.json"));
            require(admin, "/v1/decisions?pack=national", ExampleFiles.text("stinking-transfer-station.json"));
            String erased = "{\"id\": \"KEPT-ERASED\"" + ExampleFiles.text("nameless-night-noise.json")
                    .replaceFirst("(?s)^\\s*\\{\\s*\"id\"\\s*:\\s*\"[^\"]*\"", "");
            require(admin, "/v1/decisions", erased);
            require(admin, "/v1/matters/KEPT-ERASED/erasure", "{\"reason\": \"依申请删除\"}");
            service.getBean(MovableClock.class).forward(Duration.ofDays(1));
            service.getBean(Anchors.class).anchor();
            require(admin, "/v1/decisions?asOf=2026-12-01T09:00:00%2B08:00", ExampleFiles.text("urgent-cave-in.json"));
            new KeptStore(Path.of(arguments[0])).write(service.getBean(JdbcTemplate.class), arguments[1],
                    service.getBean(Anchors.class).publicKey());
        }
    }

    private static void require(Http http, String path, String body) {
        var answer = http.post(path, body);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.body());
        }
    }
}
