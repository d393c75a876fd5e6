package org.fengqiao.file.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.fengqiao.receipt.key.KeyException;
import org.fengqiao.receipt.key.KeyLoader;
import org.fengqiao.receipt.key.KeySettings;
import org.fengqiao.receipt.key.MasterKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSealsTest {

    private static final int PIECE = Piece.PLAIN;
    private static final int HEAD = 94;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 7})
    void whatWasSealedIsReadAsItWas(int length) throws IOException {
        byte[] plain = plain(length);
        Path file = sealed(seals("a"), plain, "job/results.xlsx");

        Content content = seals("a").open(file, "job/results.xlsx");

        assertThat(content.size()).isEqualTo(length);
        try (InputStream in = content.open()) {
            assertThat(in.readAllBytes()).isEqualTo(plain);
        }
        try (InputStream in = content.open()) {
            assertThat(in.skip(length / 2)).isEqualTo(length / 2);
            assertThat(in.readAllBytes()).as("from the middle").isEqualTo(Arrays.copyOfRange(plain, length / 2, length));
        }
    }

    @Test
    void nothingOfItStandsOnTheDisk() throws IOException {
        Path file = sealed(seals("a"), "张某某，13800138000".repeat(9_000).getBytes(StandardCharsets.UTF_8), "job/input.csv");

        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("13800138000",
                new String("张某某".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, PIECE, 2 * PIECE})
    void whatIsCutOffChangedOrMovedIsNotRead(int length) throws IOException {
        byte[] plain = plain(length);
        Path file = sealed(seals("a"), plain, "job/results.xlsx");
        byte[] whole = Files.readAllBytes(file);

        assertUnread(Arrays.copyOf(whole, whole.length - 1), "job/results.xlsx");
        assertUnread(Arrays.copyOf(whole, Math.max(HEAD, whole.length - Piece.SEALED)), "job/results.xlsx");
        assertUnread(Arrays.copyOf(whole, HEAD - 1), "job/results.xlsx");
        assertUnread(whole, "other/results.xlsx");
        whole[whole.length - 1] ^= 1;
        assertUnread(whole, "job/results.xlsx");
    }

    @Test
    void withoutItsKeyItSaysWhatToDo() throws IOException {
        Path file = sealed(seals("a"), plain(9), "job/results.xlsx");

        assertThatThrownBy(() -> seals("b").open(file, "job/results.xlsx")).isInstanceOf(KeyException.class)
                .hasMessageContaining("previous-master-keys").hasMessageContaining("重新上传");
    }

    @Test
    void aFileFromBeforeFilesWereSealedIsReadAsItLies() throws IOException {
        Path file = Files.writeString(folder.resolve("old.csv"), "编号\n1\n");

        try (InputStream in = seals("a").open(file, "job/old.csv").open()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("编号\n1\n");
        }
    }

    @Test
    void aCopyThatWasLentIsGoneWhenItIsGivenBack() throws IOException {
        Content content = seals("a").open(sealed(seals("a"), plain(9), "job/input.xlsx"), "job/input.xlsx");

        Lent lent = content.lend();

        assertThat(Files.readAllBytes(lent.path())).isEqualTo(plain(9));
        lent.giveBack();
        lent.giveBack();
        assertThat(lent.path()).doesNotExist();
    }

    private void assertUnread(byte[] bytes, String name) throws IOException {
        Path file = Files.write(folder.resolve("changed"), bytes);
        assertThatThrownBy(() -> {
            try (InputStream in = seals("a").open(file, name).open()) {
                in.readAllBytes();
            }
        }).isInstanceOf(KeyException.class);
    }

    private Path sealed(FileSeals seals, byte[] plain, String name) throws IOException {
        Path file = folder.resolve("sealed");
        try (OutputStream out = seals.seal(Files.newOutputStream(file), name)) {
            out.write(plain);
        }
        return file;
    }

    /** Keys lie in a folder of that name. */
    private FileSeals seals(String keys) {
        MasterKeys masters = new KeyLoader(KeySettings.none(), folder.resolve(keys), true).masterKeys(false);
        return new FileSeals(masters);
    }

    private static byte[] plain(int length) {
        byte[] plain = new byte[length];
        new Random(length).nextBytes(plain);
        return plain;
    }
}
