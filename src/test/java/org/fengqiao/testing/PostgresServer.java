package org.fengqiao.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real PostgreSQL of its own for a class. It outlives what the class itself ends: a service that lost its database
 * while it stops waits half a minute for a connection.
 */
public final class PostgresServer implements BeforeAllCallback, AfterAllCallback {

    private EmbeddedPostgres running;

    /** Arguments with which the service runs on it. */
    public List<String> settings() {
        return PostgresSettings.of(running);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        running = EmbeddedPostgres.start();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        running.close();
    }
}
