package org.fengqiao.file.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.fengqiao.receipt.key.KeyException;
import org.fengqiao.receipt.key.MasterKeys;
import org.fengqiao.receipt.key.SealingKey;
import org.fengqiao.receipt.key.WrappedKey;

/**
 * Seals files, each under a key of its own. That key stands at the beginning of the file, wrapped by the master key, which
 * lies elsewhere.
 */
public final class FileSeals {

    private static final byte[] MARK = "fengqiao-sealed/1\n".getBytes(StandardCharsets.US_ASCII);
    /** Length of the name of a master key. */
    private static final int ID = 16;
    /** Length of a wrapped key: 32 bytes, a random start and a tag. */
    private static final int WRAPPED = 60;
    private static final int HEAD = MARK.length + ID + WRAPPED;

    private final MasterKeys masters;

    public FileSeals(MasterKeys masters) {
        this.masters = masters;
    }

    /** @param name of the file, unique; opening needs the same. Closing ends the file */
    public OutputStream seal(OutputStream out, String name) throws IOException {
        SealingKey key = masters.freshDataKey();
        WrappedKey wrapped = masters.wrap(key, context(name));
        out.write(MARK);
        out.write(wrapped.masterKey().getBytes(StandardCharsets.US_ASCII));
        out.write(wrapped.bytes());
        return new SealedOutput(out, key, name);
    }

    /**
     * A file that was sealed under that name; one from before files were sealed as it lies there.
     *
     * @throws KeyException if its key is gone or it was changed, at once or while it is read
     */
    public Content open(Path file, String name) throws IOException {
        byte[] head = head(file);
        if (!Arrays.equals(head, 0, Math.min(head.length, MARK.length), MARK, 0, MARK.length)) {
            return Content.of(file);
        }
        if (head.length < HEAD) {
            throw new KeyException("文件被截短了，打不开，请重新上传。");
        }
        SealingKey key = key(new String(head, MARK.length, ID, StandardCharsets.US_ASCII),
                Arrays.copyOfRange(head, MARK.length + ID, HEAD), name);
        return new Content() {
            @Override
            public InputStream open() throws IOException {
                return Channels.newInputStream(opened(file, key, name));
            }

            @Override
            public long size() throws IOException {
                try (SeekableByteChannel channel = opened(file, key, name)) {
                    return channel.size();
                }
            }
        };
    }

    private SealingKey key(String master, byte[] wrapped, String name) {
        if (!masters.ids().contains(master)) {
            throw new KeyException("文件由主密钥 " + master + " 封存，本机没有这把主密钥，打不开；请在"
                    + " fengqiao.receipt.keys.previous-master-keys 中补上，或重新上传。");
        }
        return masters.unwrap(new WrappedKey(master, wrapped), context(name));
    }

    private static SeekableByteChannel opened(Path file, SealingKey key, String name) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        try {
            return new SealedChannel(channel, HEAD, key, name);
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    private static byte[] head(Path file) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            int read = 0;
            while (head.hasRemaining() && read >= 0) {
                read = channel.read(head);
            }
        }
        return Arrays.copyOf(head.array(), head.position());
    }

    private static String context(String name) {
        return "file\n" + name;
    }
}
