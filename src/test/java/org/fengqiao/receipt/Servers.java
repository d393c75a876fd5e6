package org.fengqiao.receipt;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One real PostgreSQL per test run and a fresh database for each test on either kind. */
public final class Servers implements ParameterResolver, AutoCloseable {

    private final AtomicInteger number = new AtomicInteger();
    private EmbeddedPostgres postgres;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Servers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Servers.class, type -> new Servers(), Servers.class);
    }

    /** An empty database with the product's tables, closed with the pool. */
    public synchronized HikariDataSource fresh(Database kind, Path folder) {
        return fresh(url(kind, folder));
    }

    /** A database with the tables of an earlier version of the program. */
    public synchronized HikariDataSource old(Database kind, Path folder, String schema) {
        HikariDataSource pool = pool(url(kind, folder));
        Flyway.configure().dataSource(pool).locations("classpath:db/migration").target(schema).load().migrate();
        return pool;
    }

    HikariDataSource fresh(String url) {
        HikariDataSource pool = pool(url);
        Flyway.configure().dataSource(pool).locations("classpath:db/migration").load().migrate();
        return pool;
    }

    private String url(Database kind, Path folder) {
        return kind == Database.H2 ? "jdbc:h2:file:" + folder.resolve("receipts") + ";WRITE_DELAY=0" : postgres();
    }

    private static HikariDataSource pool(String url) {
        // Otherwise a connection that broke is handed out again for half a second without a look at it.
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "-1");
        HikariConfig config = new HikariConfig();
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(5_000);
        config.setInitializationFailTimeout(-1);
        config.setJdbcUrl(url);
        config.setUsername(url.startsWith("jdbc:h2:") ? "sa" : "postgres");
        return new HikariDataSource(config);
    }

    private String postgres() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder()
                        .setDataDirectory(Files.createTempDirectory("fengqiao-postgres")).start();
            }
            String name = "receipts" + number.incrementAndGet();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement create = connection.createStatement()) {
                create.execute("create database " + name);
            }
            return postgres.getJdbcUrl("postgres", name);
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("PostgreSQL did not start", failed);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }
}
