package org.fengqiao.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.h2.store.fs.FileBaseDefault;

/** A file system for H2 on which there may be no room: what a real one answers then, without filling a real one. */
public final class FullDisk extends FilePathWrapper {

    public static final AtomicBoolean FULL = new AtomicBoolean();

    /** Makes names that begin with {@code fulldisk:} come here. */
    public static void register() {
        FilePath.register(new FullDisk());
    }

    @Override
    public String getScheme() {
        return "fulldisk";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Limited(getBase().open(mode));
    }

    private static final class Limited extends FileBaseDefault {

        private final FileChannel real;

        Limited(FileChannel real) {
            this.real = real;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            if (FULL.get()) {
                throw new IOException("No space left on device");
            }
            return real.write(source, position);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return real.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        protected void implTruncate(long newSize) throws IOException {
            real.truncate(newSize);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            real.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return real.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
        }
    }
}
