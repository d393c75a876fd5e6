package org.fengqiao.receipt;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A test that runs on both databases, each test on an empty one. */
@ParameterizedClass
@EnumSource(Database.class)
@ExtendWith(Servers.class)
abstract class StoreTest {

    @Parameter
    Database database;

    @TempDir
    Path folder;

    TestStore store;

    @BeforeEach
    void open(Servers servers) {
        store = new TestStore(servers, database, folder);
    }

    @AfterEach
    void close() {
        store.close();
    }
}
