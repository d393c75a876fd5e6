package org.fengqiao.file.content;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.fengqiao.receipt.key.SealingKey;

/** Seals what is written. What was not closed is cut off, and is known as that when it is read. */
public final class SealedOutput extends OutputStream {

    private final OutputStream out;
    private final Piece pieces;
    private final byte[] plain = new byte[Piece.PLAIN];
    private int filled;
    private long number;
    private boolean ended;

    /** @param context where the content belongs; reading needs the same */
    public SealedOutput(OutputStream out, SealingKey key, String context) {
        this.out = out;
        this.pieces = new Piece(key, context);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int from = offset; from < offset + length; ) {
            if (filled == plain.length) {
                put(false);
            }
            int taken = Math.min(plain.length - filled, offset + length - from);
            System.arraycopy(bytes, from, plain, filled, taken);
            filled += taken;
            from += taken;
        }
    }

    private void put(boolean last) throws IOException {
        out.write(pieces.seal(Arrays.copyOf(plain, filled), number++, last));
        filled = 0;
    }

    /** Nothing: only whole pieces are passed on. */
    @Override
    public void flush() {
    }

    @Override
    public void close() throws IOException {
        if (!ended) {
            ended = true;
            try (out) {
                put(true);
            }
        }
    }
}
