package org.fengqiao.file;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that comes into being as a whole: written beside its place, put there by {@link #commit}, gone on
 * {@link #close} without one. Devices and pipes are written directly.
 */
public final class PendingFile implements Closeable {

    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private OutputStream out;

    private PendingFile(Path target, Path part, FileChannel channel) {
        this.target = target;
        this.part = part;
        this.channel = channel;
        this.out = new Guarded(Channels.newOutputStream(channel));
    }

    /** @throws IOException in Chinese, if nothing can be written there */
    public static PendingFile of(Path asked) throws IOException {
        return of(asked, (out, file) -> out);
    }

    /** The same for a file that lies sealed. */
    static PendingFile of(Path asked, FileTargets.Sealing sealing) throws IOException {
        PendingFile file = plain(asked);
        try {
            file.out = sealing.of(file.out, asked);
            return file;
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    private static PendingFile plain(Path asked) throws IOException {
        Path target = Files.exists(asked) ? asked.toRealPath() : asked.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException("「" + asked + "」是文件夹，请写文件名");
        }
        if (Files.exists(target) && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            return new PendingFile(target, null, FileChannel.open(target, StandardOpenOption.WRITE));
        }
        Path folder = target.getParent();
        if (!Files.isDirectory(folder)) {
            throw new IOException("没有文件夹「" + folder + "」，请先建好");
        }
        Path part = folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + "-"
                + Long.toHexString(System.nanoTime()) + ".part");
        try {
            return new PendingFile(target, part,
                    FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW));
        } catch (IOException refused) {
            throw new IOException("「" + folder + "」里不能写文件，请检查权限与磁盘：" + refused.getMessage(), refused);
        }
    }

    /** Where to write; closing it does not end the file. */
    public OutputStream stream() {
        return new Unclosed(out);
    }

    /** Puts the file in its place; whatever was there before is replaced at once. */
    public void commit() throws IOException {
        out.close();
        if (part == null) {
            return;
        }
        try {
            channel.force(true);
            channel.close();
            try {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException apart) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (part != null) {
            Files.deleteIfExists(part);
        }
    }

    private IOException unwritable(IOException failed) {
        return new IOException("写不了「" + target.getFileName() + "」：" + DiskTrouble.of(failed) + "。原有的文件没有改动。", failed);
    }

    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() {
            // The file ends with commit or close.
        }
    }

    private final class Guarded extends FilterOutputStream {

        Guarded(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException failed) {
                throw unwritable(failed);
            }
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void close() {
            // The channel stays open until the file is in its place.
        }
    }
}
