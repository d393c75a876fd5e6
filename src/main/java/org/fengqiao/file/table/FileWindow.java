package org.fengqiao.file.table;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Reads anywhere in a file and keeps the stretch around the last place at hand. */
final class FileWindow implements Closeable {

    private static final int SIZE = 1 << 16;

    private final SeekableByteChannel channel;
    private final ByteBuffer window = ByteBuffer.allocate(SIZE).limit(0);
    private long start;

    FileWindow(SeekableByteChannel channel) {
        this.channel = channel;
    }

    long readLong(long position) throws IOException {
        return ByteBuffer.wrap(read(position, Long.BYTES)).getLong();
    }

    byte[] read(long position, int length) throws IOException {
        byte[] bytes = new byte[length];
        if (length > SIZE) {
            fill(ByteBuffer.wrap(bytes), position, length);
        } else {
            if (position < start || position + length > start + window.limit()) {
                window.clear();
                start = position;
                fill(window, position, length);
                window.flip();
            }
            window.get((int) (position - start), bytes);
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Fills as much of the buffer as there is, at least so many bytes. */
    private void fill(ByteBuffer to, long position, int least) throws IOException {
        int read = 0;
        channel.position(position);
        while (to.hasRemaining() && read >= 0) {
            read = channel.read(to);
        }
        if (to.position() < least) {
            throw new EOFException("临时文件被截短了");
        }
    }
}
