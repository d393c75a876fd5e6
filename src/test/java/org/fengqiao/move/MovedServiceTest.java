package org.fengqiao.move;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fengqiao.FengqiaoApplication;
import org.fengqiao.audit.AuditVerifier;
import org.fengqiao.casework.register.Rebuilding;
import org.fengqiao.json.Json;
import org.fengqiao.receipt.Verifier;
import org.fengqiao.testing.ExampleFiles;
import org.fengqiao.testing.Http;
import org.fengqiao.testing.MovableClock;
import org.fengqiao.testing.PostgresSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.node.ObjectNode;

/** The service goes on in PostgreSQL where it stopped in the embedded database, with the same keys. */
class MovedServiceTest {

    private static final String PASSWORD = "a-long-enough-password";

    @TempDir
    private Path folder;

    @Test
    void theServiceGoesOnInPostgresWhereItStopped() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            List<String> external = PostgresSettings.of(postgres);
            String number;
            try (ConfigurableApplicationContext before = service(external.stream().filter(s -> s.contains("keys"))
                    .toList())) {
                number = register(before, "one");
                assertThat(shown(before, number)).contains("窗户不敢开");
                try (HikariDataSource source = before.getBean(DataSource.class).unwrap(HikariDataSource.class)) {
                    new Move(source, new DriverManagerDataSource(postgres.getJdbcUrl("postgres", "postgres"), "postgres",
                            "postgres")).run((table, rows) -> { });
                }
            }
            try (ConfigurableApplicationContext after = service(external)) {
                assertThat(shown(after, number)).contains("窗户不敢开");
                assertThat(register(after, "one")).isEqualTo(number);
                assertThat(register(after, "two")).isNotEqualTo(number);
                assertThat(after.getBean(Verifier.class).verify().whole()).isTrue();
                assertThat(after.getBean(AuditVerifier.class).verify().whole()).isTrue();
                assertThat(after.getBean(Rebuilding.class).rebuildAll().differing()).isEmpty();
            }
        }
    }

    private ConfigurableApplicationContext service(List<String> settings) {
        return new SpringApplication(FengqiaoApplication.class, MovableClock.Setup.class).run(Stream.concat(
                Stream.of("--server.port=0", "--server.shutdown=immediate", "--fengqiao.data=" + folder,
                        "--fengqiao.casework.clock=false", "--fengqiao.administrator.name=real.admin",
                        "--fengqiao.administrator.password=" + PASSWORD), settings.stream()).toArray(String[]::new));
    }

    private static String register(ConfigurableApplicationContext service, String id) {
        ObjectNode matter = (ObjectNode) Json.mapper().readTree(ExampleFiles.text("stinking-transfer-station.json"));
        matter.put("id", id);
        matter.put("receivedAt", Json.text(service.getBean(MovableClock.class).instant()));
        ((ObjectNode) matter.path("petitioner")).put("contact", id);
        return Http.json(http(service).post("/v1/matters", matter.toString())).path("matters").get(0).stringValue();
    }

    private static String shown(ConfigurableApplicationContext service, String matter) {
        return http(service).get("/v1/matters/" + matter).body();
    }

    private static Http http(ConfigurableApplicationContext service) {
        return new Http(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class))
                .as("real.admin", PASSWORD);
    }
}
