package org.fengqiao.web.api;

import java.util.List;
import org.fengqiao.testing.PostgresServer;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReplaysApiOnPostgresTest extends ReplaysApiContract {

    @RegisterExtension
    private static final PostgresServer postgres = new PostgresServer();

    @Override
    List<String> database() {
        return postgres.settings();
    }
}
