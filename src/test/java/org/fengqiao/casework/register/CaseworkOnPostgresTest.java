package org.fengqiao.casework.register;

import java.util.List;
import org.fengqiao.testing.PostgresServer;
import org.junit.jupiter.api.extension.RegisterExtension;

class CaseworkOnPostgresTest extends CaseworkContract {

    @RegisterExtension
    private static final PostgresServer postgres = new PostgresServer();

    @Override
    List<String> database() {
        return postgres.settings();
    }
}
