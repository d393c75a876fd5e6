package org.fengqiao.receipt.key;

/**
 * A matter's key, sealed by the master key.
 *
 * @param masterKey id of the master key
 * @param bytes     what {@link SealingKey#seal} made of the key's 32 bytes
 */
public record WrappedKey(String masterKey, byte[] bytes) {
}
