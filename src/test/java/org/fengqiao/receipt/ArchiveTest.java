package org.fengqiao.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.fengqiao.receipt.archive.Archive;
import org.fengqiao.receipt.archive.ArchiveKind;
import org.fengqiao.receipt.archive.KeptRevision;
import org.fengqiao.receipt.archive.Materialised;
import org.fengqiao.receipt.key.TestKeys;
import org.fengqiao.receipt.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest extends StoreTest {

    @Test
    void filesComeBackAsTheyWereAfterARestart() throws IOException {
        SortedMap<String, byte[]> files = files("futian/pack.yaml", "name: futian", "futian/表/限时.csv", "事项,天\r\n");
        files.put("empty.txt", new byte[0]);
        archive().keep(ArchiveKind.POLICY, "p1", files);

        Archive later = store.parts(TestKeys.master(1), TestStore.SIGNING).archive();
        assertThat(later.files(ArchiveKind.POLICY, "p1")).usingRecursiveComparison().isEqualTo(files);
        Path folder;
        try (Materialised old = later.materialise(ArchiveKind.POLICY, "p1", this.folder.resolve("old"))) {
            folder = old.folder();
            assertThat(folder.resolve("futian/表/限时.csv")).hasContent("事项,天\r\n");
            assertThat(folder.resolve("empty.txt")).isEmptyFile();
        }
        assertThat(folder).doesNotExist();
        assertThat(Files.exists(this.folder.resolve("old"))).isTrue();
    }

    @Test
    void contentIsStoredOnce() {
        archive().keep(ArchiveKind.POLICY, "p1", files("a.drl", "same", "b.drl", "same"));
        archive().keep(ArchiveKind.POLICY, "p2", files("a.drl", "same", "b.drl", "new"));
        archive().keep(ArchiveKind.DIRECTORY, "p1", files("a.csv", "same"));
        archive().keep(ArchiveKind.POLICY, "p1", files("a.drl", "same", "b.drl", "same"));

        assertThat(store.rows("archive_blob")).isEqualTo(2);
        assertThat(store.rows("archive_file")).isEqualTo(5);
        assertThat(archive().revisions(ArchiveKind.POLICY)).extracting(KeptRevision::revision)
                .containsExactlyInAnyOrder("p1", "p2");
        assertThat(archive().find(ArchiveKind.DIRECTORY, "p2")).isEmpty();
    }

    @Test
    void aFileMayBeLargerThanAColumn() {
        byte[] large = new byte[3_000_000];
        new Random(7).nextBytes(large);
        archive().keep(ArchiveKind.DIRECTORY, "d1", new TreeMap<>(Map.of("divisions.csv", large)));

        assertThat(store.rows("archive_blob")).isEqualTo(3);
        assertThat(archive().files(ArchiveKind.DIRECTORY, "d1").get("divisions.csv")).isEqualTo(large);
        assertThat(store.parts.verifier().verify().whole()).isTrue();
    }

    @Test
    void oneRevisionHasOneSetOfFiles() {
        archive().keep(ArchiveKind.POLICY, "p1", files("a.drl", "x"));

        assertThatThrownBy(() -> archive().keep(ArchiveKind.POLICY, "p1", files("a.drl", "y")))
                .isInstanceOf(StoreException.class).hasMessageContaining("同一修订号不能对应两套文件");
        assertThatThrownBy(() -> archive().files(ArchiveKind.POLICY, "p9")).hasMessage("档案里没有政策修订 p9。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "/a", "a/../b", "a//b", "a\\b", "C:/a", "", "./a", "a/", "a\nb"})
    void noPathLeavesTheFolder(String path) {
        assertThatThrownBy(() -> archive().keep(ArchiveKind.POLICY, "p1", files(path, "x")))
                .hasMessageContaining("应是规则目录内的相对路径");
        assertThat(store.rows("archive_revision")).isZero();
    }

    @Test
    void instancesKeepingTheSameRevisionAtOnceAgree() throws Exception {
        Callable<Boolean> keeping = () -> {
            archive().keep(ArchiveKind.POLICY, "p1", files("a.drl", "x", "b.drl", "y"));
            return true;
        };
        assertThat(Together.run(List.of(keeping, keeping, keeping, keeping))).containsOnly(true);
        assertThat(store.rows("archive_file")).isEqualTo(2);
    }

    private Archive archive() {
        return store.parts.archive();
    }

    private static SortedMap<String, byte[]> files(String... pathsAndContents) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            files.put(pathsAndContents[i], pathsAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }
}
