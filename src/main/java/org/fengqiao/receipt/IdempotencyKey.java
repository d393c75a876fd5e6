package org.fengqiao.receipt;

import org.fengqiao.hash.Sha256;
import org.fengqiao.receipt.store.StoreException;

/**
 * A client's mark on one request, so that sending it again decides nothing again.
 *
 * @param client  whose key it is; the same key of another client means nothing here
 * @param key     not null, 1 to 200 characters
 * @param request SHA-256 (hex) of the request as sent; kept only sealed, for it could betray personal fields
 */
public record IdempotencyKey(String client, String key, String request) {

    private static final int LONGEST = 200;

    public IdempotencyKey {
        if (key == null || key.isBlank() || key.length() > LONGEST) {
            throw new StoreException(StoreException.Kind.INVALID, "幂等键应为 1 至 " + LONGEST + " 个字符。");
        }
    }

    public static IdempotencyKey of(String client, String key, byte[] request) {
        return new IdempotencyKey(client, key, Sha256.hex(request));
    }
}
