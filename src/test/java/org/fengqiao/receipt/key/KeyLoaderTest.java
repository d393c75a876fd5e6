package org.fengqiao.receipt.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyLoaderTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void inASubfolder() {
        data = folder.resolve("data");
    }

    @Test
    void keysAreMadeOnceAndForTheirOwnerOnly() throws IOException {
        String master = loader(KeySettings.none(), true).masterKeys(false).currentId();
        String signing = loader(KeySettings.none(), true).signingKeys(false).currentId();

        assertThat(loader(KeySettings.none(), true).masterKeys(true).currentId()).isEqualTo(master);
        assertThat(loader(KeySettings.none(), true).signingKeys(true).currentId()).isEqualTo(signing);
        try (var files = Files.list(data)) {
            assertThat(files).hasSize(2).allSatisfy(file -> assertThat(PosixFilePermissions
                    .toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
        }
    }

    @Test
    void noKeyIsMadeForAnotherDatabase() {
        assertThatThrownBy(() -> loader(KeySettings.none(), false).masterKeys(false)).isInstanceOf(KeyException.class)
                .hasMessageContaining("使用外部数据库时必须自备主密钥").hasMessageContaining("fengqiao.receipt.keys.master-key");
        assertThatThrownBy(() -> loader(KeySettings.none(), false).signingKeys(false))
                .hasMessageContaining("使用外部数据库时必须自备签名密钥");
        assertThat(data).doesNotExist();
    }

    @Test
    void noNewKeyTakesThePlaceOfALostOne() {
        assertThatThrownBy(() -> loader(KeySettings.none(), true).masterKeys(true))
                .hasMessageContaining("找不到主密钥文件").hasMessageContaining("请从备份恢复");
        assertThatThrownBy(() -> loader(KeySettings.none(), true).signingKeys(true))
                .hasMessageContaining("找不到签名密钥文件");
        assertThat(data).doesNotExist();
    }

    @Test
    void aKeyThatOthersCanReadIsRefused() throws IOException {
        loader(KeySettings.none(), true).masterKeys(false);
        Files.setPosixFilePermissions(data.resolve("receipt-master.key"), PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> loader(KeySettings.none(), true).masterKeys(true))
                .hasMessageContaining("允许他人访问，请执行 chmod 600");
    }

    @Test
    void keysComeFromSettingsOrFiles() throws IOException {
        Path master = Files.writeString(folder.resolve("master"), KEY + "\n");
        Path signing = Files.writeString(folder.resolve("signing.pem"), SigningKeys.generate());
        KeySettings files = new KeySettings(null, master, null, null, signing, null);
        KeySettings texts = new KeySettings(KEY, null, List.of(KEY), Files.readString(signing), null, null);

        assertThat(loader(files, false).masterKeys(true).currentId())
                .isEqualTo(loader(texts, false).masterKeys(true).currentId());
        assertThat(loader(files, false).signingKeys(true).currentId())
                .isEqualTo(loader(texts, false).signingKeys(true).currentId());
        assertThat(texts.toString()).doesNotContain(KEY);
    }

    @Test
    void brokenKeysAreToldApart() {
        String pair = SigningKeys.generate();
        String other = SigningKeys.generate();
        String mixed = pair.substring(0, pair.indexOf("-----BEGIN PUBLIC")) + other.substring(
                other.indexOf("-----BEGIN PUBLIC"));

        assertThatThrownBy(() -> loader(master("kurz"), false).masterKeys(false)).hasMessageContaining("密钥应为 32 字节");
        assertThatThrownBy(() -> loader(master("不是密钥"), false).masterKeys(false)).hasMessageContaining("Base64");
        assertThatThrownBy(() -> SigningKeys.read("x", List.of())).hasMessageContaining("没有 PRIVATE KEY 一段");
        assertThatThrownBy(() -> SigningKeys.read(pair.substring(0, pair.indexOf("-----BEGIN PUBLIC")), List.of()))
                .hasMessageContaining("没有 PUBLIC KEY 一段");
        assertThatThrownBy(() -> SigningKeys.read(mixed, List.of())).hasMessageContaining("不是一对");
    }

    private KeyLoader loader(KeySettings settings, boolean embedded) {
        return new KeyLoader(settings, data, embedded);
    }

    private static KeySettings master(String text) {
        return new KeySettings(text, null, null, null, null, null);
    }
}
