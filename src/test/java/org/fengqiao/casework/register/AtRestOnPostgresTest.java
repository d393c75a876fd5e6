package org.fengqiao.casework.register;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.fengqiao.testing.PostgresSettings;
import org.junit.jupiter.api.AfterAll;

class AtRestOnPostgresTest extends AtRestContract {

    private EmbeddedPostgres postgres;

    @Override
    List<String> database() {
        try {
            postgres = EmbeddedPostgres.start();
            return PostgresSettings.of(postgres);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @AfterAll
    void stopDatabase() throws IOException {
        postgres.close();
    }
}
