package org.fengqiao.file.table;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.security.SecureRandom;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.xssf.streaming.GZIPSheetDataWriter;
import org.fengqiao.file.content.SealedChannel;
import org.fengqiao.file.content.SealedOutput;
import org.fengqiao.receipt.key.SealingKey;

/**
 * The compressed temporary file for the rows of a sheet, under a key that is nowhere but in memory. A failure to write is
 * thrown once; what is left then goes nowhere, so that cleaning up does not fail again.
 */
final class TemporaryRows extends GZIPSheetDataWriter {

    private static final String CONTEXT = "rows";

    /** Made while the parent class makes itself, which opens the file: so it is not set here. */
    private SealingKey key;

    TemporaryRows() throws IOException {
        super();
    }

    @Override
    protected OutputStream decorateOutputStream(FileOutputStream file) throws IOException {
        key = SealingKey.fresh(new SecureRandom());
        return new GZIPOutputStream(new SealedOutput(new FailingOnce(file), key, CONTEXT));
    }

    @Override
    protected InputStream decorateInputStream(FileInputStream file) throws IOException {
        return new GZIPInputStream(Channels.newInputStream(new SealedChannel(file.getChannel(), 0, key, CONTEXT)));
    }

    private static final class FailingOnce extends FilterOutputStream {
        private boolean failed;

        FailingOnce(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (!failed) {
                failed = true;
                out.write(bytes, offset, length);
                failed = false;
            }
        }
    }
}
