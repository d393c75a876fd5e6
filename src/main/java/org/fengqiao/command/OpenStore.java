package org.fengqiao.command;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fengqiao.audit.AuditVerifier;
import org.fengqiao.calendar.WorkCalendar;
import org.fengqiao.outbox.Subscriptions;
import org.fengqiao.person.PersonKeys;
import org.fengqiao.receipt.KeyRotation;
import org.fengqiao.receipt.Receipts;
import org.fengqiao.receipt.Verifier;
import org.fengqiao.receipt.archive.Archive;
import org.fengqiao.receipt.key.KeyException;
import org.fengqiao.receipt.key.SigningKeys;
import org.fengqiao.receipt.store.Storage;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The store, opened without the service: with the settings of the service (environment, {@code application.yaml}
 * beside the jar), without its web, its schedules or its migrations. For looking, the embedded database is opened read-only.
 */
final class OpenStore implements AutoCloseable {

    private static final String URL = "spring.datasource.url";
    private static final String IN_USE = "90020";
    private static final String MISSING = "90146";

    private final ConfigurableApplicationContext context;

    private OpenStore(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * @param data    data folder, or null for that of the settings
     * @param instead what to do while the service uses the embedded database, a sentence in Chinese
     * @throws IOException in Chinese, if the store is in use by a running service, missing, or cannot be reached
     */
    static OpenStore open(Path data, String instead) throws IOException {
        return open(data, instead, true, Parts.class);
    }

    /** As {@link #open}, with the parts that hold sealed data as well, and for writing. */
    static OpenStore change(Path data, String instead) throws IOException {
        return open(data, instead, false, Sealed.class);
    }

    private static OpenStore open(Path data, String instead, boolean look, Class<?> parts) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--fengqiao.receipt.anchor-daily=false",
                "--fengqiao.outbox.deliver=false",
                "--logging.level.root=off", "--logging.level.org.fengqiao=off", "--spring.main.log-startup-info=false"));
        if (data != null) {
            arguments.add("--fengqiao.data=" + data);
        }
        SpringApplication application = new SpringApplication(parts);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.addInitializers(fresh -> exists(fresh.getEnvironment(), look));
        try {
            return new OpenStore(application.run(arguments.toArray(String[]::new)));
        } catch (RuntimeException failed) {
            throw told(failed, instead);
        }
    }

    Verifier verifier() {
        return context.getBean(Verifier.class);
    }

    /** Made here, as the beans of the audit log write when they begin. */
    AuditVerifier auditVerifier() {
        return new AuditVerifier(context.getBean(JdbcClient.class), context.getBean(Storage.class),
                context.getBean(SigningKeys.class));
    }

    Receipts receipts() {
        return context.getBean(Receipts.class);
    }

    Archive archive() {
        return context.getBean(Archive.class);
    }

    DataSource database() {
        return context.getBean(DataSource.class);
    }

    /** @return how many keys were wrapped anew */
    long rewrap() {
        return context.getBean(KeyRotation.class).rewrap() + context.getBean(PersonKeys.class).rewrap()
                + context.getBean(Subscriptions.class).rewrap();
    }

    @Override
    public void close() {
        context.close();
    }

    private static void exists(ConfigurableEnvironment settings, boolean look) {
        String url = settings.getProperty(URL, "");
        if (url.startsWith("jdbc:h2:file:")) {
            settings.getPropertySources().addFirst(new MapPropertySource("look",
                    Map.of(URL, url + ";IFEXISTS=TRUE" + (look ? ";ACCESS_MODE_DATA=r" : ""))));
        }
    }

    private static IOException told(RuntimeException failed, String instead) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof KeyException key) {
                return new IOException(key.getMessage(), failed);
            }
            if (cause instanceof SQLException sql) {
                String state = String.valueOf(sql.getSQLState());
                return new IOException(state.equals(IN_USE) ? "数据库正由运行中的服务使用，命令打不开它。" + instead
                        : state.equals(MISSING) ? "找不到数据库。请用 --data 写明数据文件夹（里面有 fengqiao.mv.db）。"
                        : "连不上数据库：" + String.valueOf(sql.getMessage()).lines().findFirst().orElse(""), failed);
            }
        }
        return new IOException("打不开数据库（" + failed.getClass().getSimpleName() + "），请检查设置。", failed);
    }

    /** Not a configuration of the service: only what receipts need. */
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
            JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class})
    @ComponentScan("org.fengqiao.receipt")
    static class Parts {

        @Bean
        Clock clock() {
            return Clock.system(WorkCalendar.ZONE);
        }
    }

    /** What else is sealed under the master key. */
    @ComponentScan({"org.fengqiao.person", "org.fengqiao.outbox"})
    static class Sealed extends Parts {
    }
}
