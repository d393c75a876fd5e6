package org.fengqiao.rehearsal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.FengqiaoApplication;
import org.fengqiao.testing.PostgresSettings;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The whole service, with everything that listens to the register, on a database of its own; its clocks and schedules
 * stand still. For measuring.
 */
final class ScaleStore implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final EmbeddedPostgres postgres;

    private ScaleStore(ConfigurableApplicationContext context, EmbeddedPostgres postgres) {
        this.context = context;
        this.postgres = postgres;
    }

    /** @param kind {@code h2} for a file in the folder, {@code postgres} for a server of its own there */
    static ScaleStore open(Path folder, String kind, Clock clock) throws IOException {
        Files.createDirectories(folder);
        List<String> settings = new ArrayList<>(List.of("--server.port=0", "--server.shutdown=immediate",
                "--fengqiao.data=" + folder.resolve("data").toAbsolutePath(), "--fengqiao.casework.clock=false",
                "--fengqiao.receipt.anchor-daily=false", "--fengqiao.receipt.write-timeout=5m",
                "--fengqiao.outbox.deliver=false", "--fengqiao.administrator.name=real.admin",
                "--fengqiao.administrator.password=a-long-enough-password", "--logging.level.root=error",
                "--spring.main.log-startup-info=false"));
        EmbeddedPostgres postgres = kind.equals("postgres") ? server(folder.resolve("postgres")) : null;
        if (postgres != null) {
            settings.addAll(PostgresSettings.of(postgres));
        }
        SpringApplication application = new SpringApplication(FengqiaoApplication.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(fresh -> ((GenericApplicationContext) fresh).registerBeanDefinition("scaleClock",
                BeanDefinitionBuilder.genericBeanDefinition(Clock.class, () -> clock).setPrimary(true)
                        .getBeanDefinition()));
        return new ScaleStore(application.run(settings.toArray(String[]::new)), postgres);
    }

    /** As an operator would set it up: every commit is on the disk before it is answered. What was filled in stays there. */
    private static EmbeddedPostgres server(Path folder) throws IOException {
        return EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on").setServerConfig("fsync", "on").setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "4GB").start();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() throws IOException {
        context.close();
        if (postgres != null) {
            postgres.close();
        }
    }
}
