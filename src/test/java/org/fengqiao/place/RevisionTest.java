package org.fengqiao.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionTest {

    @TempDir
    Path folder;

    @Test
    void lineEndsAndByteOrderMarksMakeNoDifference() throws IOException {
        String unix = written("\n", "").revision();
        assertThat(written("\r\n", "").revision()).isEqualTo(unix);
        assertThat(written("\r", "").revision()).isEqualTo(unix);
        assertThat(written("\r\n", "\uFEFF").revision()).isEqualTo(unix);
        assertThat(unix).matches("[0-9a-f]{32}");
    }

    @Test
    void isFixedForFixedContent() {
        assertThat(Directories.small().revision()).isEqualTo(Directories.read(Directories.small()).revision());
        // the same on every machine: a change of this value is a change of the revision format
        assertThat(new DirectorySources(new TreeMap<>(Map.of("a", "b"))).revision())
                .isEqualTo("16275ef0f5d0eb9dd9e0a53277549fda");
    }

    @Test
    void anyChangeOfContentOrNameGivesAnother() {
        DirectorySources small = Directories.small();
        assertThat(small.with("items.csv", small.files().get("items.csv") + " ").revision())
                .isNotEqualTo(small.revision());
        assertThat(small.with("divisions/b.csv", "code,name,level,parent\n").revision())
                .isNotEqualTo(small.revision());
    }

    @Test
    void otherFilesInTheFolderAreNotRead() throws IOException {
        String before = written("\n", "").revision();
        Files.writeString(folder.resolve("README.md"), "说明");
        assertThat(DirectoryFolder.read(folder).revision()).isEqualTo(before);
    }

    private Directory written(String lineEnd, String mark) {
        Directories.small().files().forEach((path, text) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, (mark + text.replace("\n", lineEnd)).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return DirectoryFolder.read(folder);
    }
}
