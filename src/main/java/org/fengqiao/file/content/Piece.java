package org.fengqiao.file.content;

import org.fengqiao.receipt.key.SealingKey;

/**
 * How a long content is sealed: in pieces of {@link #PLAIN} bytes, each for itself, so that it can be read anywhere. Each
 * is bound to its place and to being the last or not: pieces cannot be moved, left out or cut off.
 */
record Piece(SealingKey key, String context) {

    static final int PLAIN = 1 << 16;
    /** A random start and a tag. */
    static final int MORE = 12 + 16;
    static final int SEALED = PLAIN + MORE;

    byte[] seal(byte[] plain, long number, boolean last) {
        return key.seal(plain, context(number, last));
    }

    /** @throws org.fengqiao.receipt.key.KeyException if it was changed, moved or cut off */
    byte[] open(byte[] sealed, long number, boolean last) {
        return key.open(sealed, context(number, last));
    }

    private String context(long number, boolean last) {
        return "fengqiao-file/1\n" + context + '\n' + number + (last ? " last" : "");
    }
}
