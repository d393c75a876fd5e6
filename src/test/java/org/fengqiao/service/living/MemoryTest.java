package org.fengqiao.service.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changing policies over and over leaves nothing of the old ones behind. {@link ManyChanges} does the same 1,000 times. */
class MemoryTest {

    @TempDir
    private Path root;

    @Test
    void letsGoOfOldPolicies() throws InterruptedException {
        ManyChanges.Measured measured = new ManyChanges(root).run(60);

        assertThat(measured.kept()).as("policies that are still reachable besides the one in force").isZero();
        assertThat(measured.classesAfter()).as("loaded classes").isLessThan(measured.classesBefore() + 50);
    }
}
