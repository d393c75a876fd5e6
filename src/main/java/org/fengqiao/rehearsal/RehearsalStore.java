package org.fengqiao.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.casework.register.CaseClock;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.register.Rebuilding;
import org.fengqiao.casework.store.CaseLists;
import org.fengqiao.casework.store.Counters;
import org.fengqiao.receipt.Verifier;
import org.fengqiao.receipt.archive.Archive;
import org.fengqiao.service.Current;
import org.fengqiao.service.RevisionKeeper;
import org.fengqiao.service.RulesFolder;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The register and its receipts on an embedded database of their own: all of the service but its web and its schedules.
 * The address of the database is fixed here, whatever the settings say, and its file has a name that no service opens:
 * a rehearsal cannot reach a production store.
 */
public final class RehearsalStore implements AutoCloseable {

    private static final String DATABASE = "rehearsal";

    private final ConfigurableApplicationContext context;

    private RehearsalStore(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * @param folder where database and keys lie; made if it is not there
     * @param rules  read once
     * @throws IOException in Chinese, if the folder holds the data of a service
     */
    public static RehearsalStore open(Path folder, RulesFolder rules, Current current, RehearsalClock clock)
            throws IOException {
        if (Files.exists(folder.resolve("fengqiao.mv.db"))) {
            throw new IOException("文件夹 " + folder + " 里有正式数据库（fengqiao.mv.db），演练不能写入。请用 --data 另指定一个文件夹。");
        }
        // Nobody is answered: what a second holds may be lost with the process, and is written together.
        return open(folder, rules, current, clock, embedded(folder, "WRITE_DELAY=1000"));
    }

    /** Settings of the embedded database of a rehearsal. */
    static List<String> embedded(Path folder, String writing) {
        return List.of("--spring.datasource.url=jdbc:h2:file:" + folder.toAbsolutePath().resolve(DATABASE) + ";" + writing
                + ";QUERY_CACHE_SIZE=256;PAGE_SIZE=4096", "--spring.datasource.username=sa",
                "--spring.datasource.password=");
    }

    /**
     * On a database that the settings name, for tests.
     *
     * @param also further parts of the service
     */
    static RehearsalStore open(Path folder, RulesFolder rules, Current current, RehearsalClock clock,
                               List<String> database, Class<?>... also) throws IOException {
        Files.createDirectories(folder);
        SpringApplication application = new SpringApplication(
                Stream.concat(Stream.of(Parts.class), Stream.of(also)).toArray(Class<?>[]::new));
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.addInitializers(fresh -> {
            GenericApplicationContext made = (GenericApplicationContext) fresh;
            made.registerBean(Clock.class, () -> clock);
            made.registerBean(Current.class, () -> current);
        });
        List<String> settings = new ArrayList<>(List.of("--fengqiao.data=" + folder.toAbsolutePath(),
                "--fengqiao.receipt.anchor-daily=false", "--fengqiao.casework.clock=false",
                "--fengqiao.receipt.write-timeout=5m",
                "--spring.main.log-startup-info=false", "--logging.level.root=error"));
        settings.addAll(database);
        RehearsalStore store = new RehearsalStore(application.run(settings.toArray(String[]::new)));
        new RevisionKeeper(store.context.getBean(Archive.class), rules.path()).keep(current.inForce());
        return store;
    }

    public Casework casework() {
        return context.getBean(Casework.class);
    }

    public CaseClock clock() {
        return context.getBean(CaseClock.class);
    }

    public CaseLists lists() {
        return context.getBean(CaseLists.class);
    }

    public Counters counters() {
        return context.getBean(Counters.class);
    }

    public Rebuilding rebuilding() {
        return context.getBean(Rebuilding.class);
    }

    public Verifier verifier() {
        return context.getBean(Verifier.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Not a configuration of the service: only what the register needs. */
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
            JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, FlywayAutoConfiguration.class})
    @ComponentScan({"org.fengqiao.receipt", "org.fengqiao.casework"})
    static class Parts {
    }
}
