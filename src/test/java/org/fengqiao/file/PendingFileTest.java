package org.fengqiao.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PendingFileTest {

    @TempDir
    private Path folder;

    @Test
    void appearsAsAWholeAndNotBefore() throws IOException {
        Path target = Files.writeString(folder.resolve("结果"), "旧");
        try (PendingFile file = PendingFile.of(target)) {
            file.stream().write("新".getBytes(StandardCharsets.UTF_8));
            assertThat(target).hasContent("旧");
            file.commit();
        }
        assertThat(target).hasContent("新");
        assertThat(folder.toFile().list()).containsExactly("结果");
    }

    @Test
    void leavesNothingWithoutACommit() throws IOException {
        try (PendingFile file = PendingFile.of(folder.resolve("结果"))) {
            file.stream().write(new byte[100_000]);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void followsALinkToItsTarget() throws IOException {
        Path target = Files.writeString(folder.resolve("真"), "旧");
        Path link = Files.createSymbolicLink(folder.resolve("名"), target);
        try (PendingFile file = PendingFile.of(link)) {
            file.stream().write("新".getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
        assertThat(link).isSymbolicLink().hasContent("新");
    }

    /** A device that is always full stands for a full disk. */
    @Test
    void saysThatTheDiskIsFull() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        try (PendingFile file = PendingFile.of(full); OutputStream out = file.stream()) {
            assertThatThrownBy(() -> out.write(new byte[10])).isInstanceOf(IOException.class)
                    .hasMessageContaining("磁盘满了").hasMessageContaining("原有的文件没有改动");
        }
    }
}
