package org.fengqiao.file.content;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.fengqiao.receipt.key.SealingKey;

/** Reads anywhere in what {@link SealedOutput} wrote; the piece around the last place is kept at hand. */
public final class SealedChannel implements SeekableByteChannel {

    private final SeekableByteChannel sealed;
    private final long start;
    private final long body;
    private final long count;
    private final Piece pieces;
    private long position;
    private long number = -1;
    private byte[] plain;

    /**
     * @param start where in the file the sealed bytes begin
     * @throws org.fengqiao.receipt.key.KeyException while reading, if they were changed, moved or cut off
     */
    public SealedChannel(SeekableByteChannel sealed, long start, SealingKey key, String context) throws IOException {
        this.sealed = sealed;
        this.start = start;
        this.body = sealed.size() - start;
        this.count = Math.max(1, (body + Piece.SEALED - 1) / Piece.SEALED);
        this.pieces = new Piece(key, context);
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        if (position >= size()) {
            // An empty content has one piece too, which tells that nothing was cut off.
            load(count - 1);
            return -1;
        }
        load(position / Piece.PLAIN);
        int from = (int) (position % Piece.PLAIN);
        int length = Math.min(to.remaining(), plain.length - from);
        to.put(plain, from, length);
        position += length;
        return length;
    }

    private void load(long wanted) throws IOException {
        if (wanted == number) {
            return;
        }
        long begin = wanted * Piece.SEALED;
        ByteBuffer piece = ByteBuffer.allocate((int) Math.max(0, Math.min(Piece.SEALED, body - begin)));
        sealed.position(start + begin);
        while (piece.hasRemaining()) {
            if (sealed.read(piece) < 0) {
                throw new EOFException("the file became shorter while it was read");
            }
        }
        plain = pieces.open(piece.array(), wanted, wanted == count - 1);
        number = wanted;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long wanted) {
        position = wanted;
        return this;
    }

    @Override
    public long size() {
        return Math.max(0, body - count * Piece.MORE);
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return sealed.isOpen();
    }

    @Override
    public void close() throws IOException {
        sealed.close();
    }
}
