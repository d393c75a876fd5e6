package org.fengqiao.receipt.key;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/**
 * Finds the keys.
 *
 * @param embedded whether the database is the embedded one: only then may keys be made
 */
public record KeyLoader(KeySettings settings, Path data, boolean embedded) {

    /**
     * @param inUse whether the database already holds keys wrapped by a master key
     * @throws KeyException if there is no key and none may be made
     */
    public MasterKeys masterKeys(boolean inUse) {
        SecureRandom random = new SecureRandom();
        String text = text(settings.masterKey(), settings.masterKeyFile(), new Own("receipt-master.key", "主密钥",
                "fengqiao.receipt.keys.master-key", "个人信息都打不开"), inUse,
                () -> Base64.getEncoder().encodeToString(SealingKey.fresh(random).bytes()));
        return new MasterKeys(random, decode(text), settings.previousMasterKeys().stream()
                .map(KeyLoader::decode).toList());
    }

    /**
     * @param inUse whether the database already holds signed anchors
     * @throws KeyException if there is no key and none may be made
     */
    public SigningKeys signingKeys(boolean inUse) {
        String text = text(settings.signingKey(), settings.signingKeyFile(), new Own("receipt-signing.pem", "签名密钥",
                "fengqiao.receipt.keys.signing-key", "已有的每日锚都无法验签"), inUse, SigningKeys::generate);
        return SigningKeys.read(text, settings.trustedAnchorKeys());
    }

    private String text(String given, Path file, Own own, boolean inUse, Supplier<String> maker) {
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        if (file != null) {
            return new KeyFile(file).read();
        }
        KeyFile made = new KeyFile(data.resolve(own.file()));
        if (made.exists() && embedded) {
            return made.readOwn();
        }
        if (!embedded) {
            throw new KeyException("使用外部数据库时必须自备" + own.name() + "，请设置 " + own.setting() + " 或 "
                    + own.setting() + "-file；只有内嵌数据库才会自动生成。");
        }
        if (inUse) {
            throw new KeyException("数据库里已有数据，却找不到" + own.name() + "文件 " + made.path() + "；没有它，"
                    + own.loss() + "。请从备份恢复该文件，或设置 " + own.setting() + "。");
        }
        made.write(maker.get());
        return made.readOwn();
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new KeyException("主密钥应为 32 字节的 Base64 文本，可用 openssl rand -base64 32 生成。", notBase64);
        }
    }

    /** A key that may be made here: its file in the data folder, and what to say about it. */
    private record Own(String file, String name, String setting, String loss) {
    }
}
