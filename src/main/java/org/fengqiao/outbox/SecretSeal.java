package org.fengqiao.outbox;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.fengqiao.receipt.key.MasterKeys;
import org.fengqiao.receipt.key.SealingKey;
import org.fengqiao.receipt.key.WrappedKey;

/** Seals a secret under a key of its own, which lies beside it wrapped by the master key. */
final class SecretSeal {

    private final MasterKeys masters;

    SecretSeal(MasterKeys masters) {
        this.masters = masters;
    }

    /** @param bytes length of the wrapped key, wrapped key, sealed secret */
    record Sealed(String masterKey, byte[] bytes) {
    }

    /** Id of the master key now in use. */
    String masterKey() {
        return masters.currentId();
    }

    Sealed seal(String subscription, byte[] secret) {
        SealingKey key = masters.freshDataKey();
        WrappedKey wrapped = masters.wrap(key, name(subscription));
        byte[] sealed = key.seal(secret, name(subscription));
        return new Sealed(wrapped.masterKey(), ByteBuffer.allocate(Integer.BYTES + wrapped.bytes().length
                + sealed.length).putInt(wrapped.bytes().length).put(wrapped.bytes()).put(sealed).array());
    }

    /** @throws org.fengqiao.receipt.key.KeyException if the master key is not known here or the secret was changed */
    byte[] open(String subscription, Sealed sealed) {
        int length = ByteBuffer.wrap(sealed.bytes()).getInt();
        byte[] wrapped = Arrays.copyOfRange(sealed.bytes(), Integer.BYTES, Integer.BYTES + length);
        byte[] secret = Arrays.copyOfRange(sealed.bytes(), Integer.BYTES + length, sealed.bytes().length);
        return masters.unwrap(new WrappedKey(sealed.masterKey(), wrapped), name(subscription))
                .open(secret, name(subscription));
    }

    private static String name(String subscription) {
        return "outbox\n" + subscription;
    }
}
