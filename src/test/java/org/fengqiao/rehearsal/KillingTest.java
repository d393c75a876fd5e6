package org.fengqiao.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few cycles of {@link Killing}; two hundred and more are a command. */
class KillingTest {

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostDoubledOrMissedWhenTheProcessIsKilled() throws Exception {
        Killing killing = new Killing(folder, List.of(), 7);
        killing.run(5, Duration.ofHours(1));

        Survivors survivors = killing.survived();

        assertThat(survivors.faults()).isEmpty();
        assertThat(survivors.matters()).isPositive();
    }
}
