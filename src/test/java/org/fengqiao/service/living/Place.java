package org.fengqiao.service.living;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fengqiao.service.Catalogue;
import org.fengqiao.service.LastTrials;
import org.fengqiao.service.RulesFolder;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A copy of the shipped folders that a test may change, and the parts that keep it in force. */
public final class Place {

    public static final String NOTICE = "futian/通知.drl";

    private final Path rules;
    private final Path data;

    public Place(Path root) {
        this.rules = root.resolve("rules");
        this.data = root.resolve("data");
        copy(Path.of("rules"), rules);
    }

    public Path rules() {
        return rules;
    }

    /** Adds or changes one rule of futian that every scenario of an ordinary demand notices. */
    public void notice(String text) {
        write(NOTICE, """
                package 福田;

                rule "福田·试验·提示"
                    @依据("《试验文件》第一条")
                when
                    诉求( 性质 != "检举控告" )
                then
                    提示("%s");
                end
                """.formatted(text));
    }

    public void write(String file, String text) {
        try {
            Files.createDirectories(rules.resolve(file).getParent());
            Files.writeString(rules.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void edit(String file, String from, String to) {
        String text = read(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not hold " + from);
        }
        write(file, text.replace(from, to));
    }

    public String read(String file) {
        try {
            return Files.readString(rules.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete(String file) {
        try {
            Files.delete(rules.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PolicyFolders folders() {
        RulesFolder folder = new RulesFolder(rules);
        return new PolicyFolders(folder, rules.resolve("directory"), new Catalogue(data, folder));
    }

    LivingPolicies policies(PolicyFolders folders, DataSource store, boolean alone) {
        return new LivingPolicies(folders, new ActivePolicies(JdbcClient.create(store), rules.toString()),
                new LastTrials(new RulesFolder(rules)),
                Clock.fixed(Instant.parse("2026-12-01T04:00:00Z"), ZoneOffset.UTC), alone);
    }

    /** An empty store in memory. */
    static DataSource store(String name) {
        JdbcDataSource store = new JdbcDataSource();
        store.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        Flyway flyway = Flyway.configure().dataSource(store).cleanDisabled(false).load();
        flyway.clean();
        flyway.migrate();
        return store;
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
