package org.fengqiao.command;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.fengqiao.file.PendingFile;

/** Where a command writes: a file that comes into being as a whole, or the console as it goes. */
final class Output implements Closeable {

    private final PendingFile file;
    private final OutputStream stream;

    private Output(PendingFile file, OutputStream stream) {
        this.file = file;
        this.stream = stream;
    }

    /** @param file null for the console */
    static Output of(Path file, PrintWriter console) throws IOException {
        if (file == null) {
            return new Output(null, new WriterOutput(console));
        }
        PendingFile pending = PendingFile.of(file);
        return new Output(pending, pending.stream());
    }

    OutputStream stream() {
        return stream;
    }

    /** Everything was written: a file takes its place. */
    void commit() throws IOException {
        stream.flush();
        if (file != null) {
            file.commit();
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        if (file != null) {
            file.close();
        }
    }
}
