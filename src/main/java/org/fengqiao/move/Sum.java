package org.fengqiao.move;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import org.fengqiao.hash.Sha256;

/** How many rows, and the sum of their hashes: the same for the same rows in any order, on any database. */
final class Sum {

    private final MessageDigest digest = Sha256.begin();
    private long rows;
    private long first;
    private long second;

    void add(Object... row) {
        for (Object value : row) {
            byte[] bytes = bytes(value);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(value == null ? -1 : bytes.length).array());
            digest.update(bytes);
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        rows++;
        first += hash.getLong();
        second += hash.getLong();
    }

    long rows() {
        return rows;
    }

    boolean same(Sum other) {
        return rows == other.rows && first == other.first && second == other.second;
    }

    private static byte[] bytes(Object value) {
        if (value == null) {
            return new byte[0];
        }
        return value instanceof byte[] bytes ? bytes : (value instanceof OffsetDateTime at ? at.toInstant().toString()
                : value.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
