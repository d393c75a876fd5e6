package org.fengqiao.file.table;

import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.xssf.streaming.GZIPSheetDataWriter;

/**
 * The compressed temporary file for the rows of a sheet. A failure to write is thrown once; what is left then goes
 * nowhere, so that cleaning up does not fail again.
 */
final class TemporaryRows extends GZIPSheetDataWriter {

    TemporaryRows() throws IOException {
        super();
    }

    @Override
    protected OutputStream decorateOutputStream(FileOutputStream file) throws IOException {
        return new GZIPOutputStream(new FailingOnce(file));
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
