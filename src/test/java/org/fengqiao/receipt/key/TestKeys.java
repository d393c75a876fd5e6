package org.fengqiao.receipt.key;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;

/** Keys for tests. */
public final class TestKeys {

    private TestKeys() {
    }

    /** @param seeds the first is in use, the others came before */
    public static MasterKeys master(int... seeds) {
        List<byte[]> keys = Arrays.stream(seeds).mapToObj(seed -> {
            byte[] key = new byte[SealingKey.BYTES];
            Arrays.fill(key, (byte) seed);
            return key;
        }).toList();
        return new MasterKeys(new SecureRandom(), keys.get(0), keys.subList(1, keys.size()));
    }

    public static SigningKeys signing(String... trusted) {
        return SigningKeys.read(SigningKeys.generate(), List.of(trusted));
    }

    /** A new pair as a setting holds it. */
    public static String signingText() {
        return SigningKeys.generate();
    }
}
