package org.fengqiao.command;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Passes UTF-8 bytes on to a writer line by line; closing it leaves the writer open. */
final class WriterOutput extends OutputStream {

    private final PrintWriter writer;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    WriterOutput(PrintWriter writer) {
        this.writer = writer;
    }

    @Override
    public void write(int b) {
        line.write(b);
        if (b == '\n') {
            pass();
        }
    }

    @Override
    public void flush() {
        writer.flush();
    }

    @Override
    public void close() {
        pass();
        writer.flush();
    }

    private void pass() {
        writer.write(line.toString(StandardCharsets.UTF_8));
        line.reset();
    }
}
