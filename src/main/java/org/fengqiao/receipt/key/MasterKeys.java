package org.fengqiao.receipt.key;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The master key in use and the ones before it, which only open what they once wrapped. */
public final class MasterKeys {

    private final SecureRandom random;
    private final SealingKey current;
    private final Map<String, SealingKey> known = new LinkedHashMap<>();

    MasterKeys(SecureRandom random, byte[] current, List<byte[]> previous) {
        this.random = random;
        this.current = new SealingKey(current, random);
        known.put(this.current.id(), this.current);
        previous.stream().map(bytes -> new SealingKey(bytes, random)).forEach(key -> known.put(key.id(), key));
    }

    public String currentId() {
        return current.id();
    }

    public Set<String> ids() {
        return Set.copyOf(known.keySet());
    }

    /** Keyed hashes of a text, under the key in use first. */
    public List<String> keyed(String text) {
        return known.values().stream().map(key -> key.keyed(text)).toList();
    }

    public SealingKey freshDataKey() {
        return SealingKey.fresh(random);
    }

    public WrappedKey wrap(SealingKey dataKey, String matter) {
        return new WrappedKey(current.id(), current.seal(dataKey.bytes(), context(matter)));
    }

    /** @throws KeyException if the master key is not known here or the wrapped key was changed */
    public SealingKey unwrap(WrappedKey wrapped, String matter) {
        SealingKey master = known.get(wrapped.masterKey());
        if (wrapped.bytes() == null) {
            throw new KeyException("事项「" + matter + "」的密钥不见了。");
        }
        if (master == null) {
            throw new KeyException("事项「" + matter + "」的密钥由主密钥 " + wrapped.masterKey()
                    + " 保护，本机没有这把主密钥；请在 fengqiao.receipt.keys.previous-master-keys 中补上。");
        }
        return new SealingKey(master.open(wrapped.bytes(), context(matter)), random);
    }

    private static String context(String matter) {
        return "fengqiao-key/1\n" + matter;
    }
}
