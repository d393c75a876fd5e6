package org.fengqiao.service;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a stream line by line and never holds more than one line of the largest size in memory. */
public final class Lines {

    private final InputStream in;
    private final int largest;
    private long number;

    public Lines(InputStream in, int largest) {
        this.in = new BufferedInputStream(in);
        this.largest = largest;
    }

    /** The next line, or null at the end. */
    public Line next() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        boolean tooLong = false;
        int read = in.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            if (text.size() < largest) {
                text.write(read);
            } else {
                tooLong = true;
            }
            read = in.read();
        }
        number++;
        return new Line(number, tooLong ? null : text.toByteArray());
    }
}
