package org.fengqiao.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** Passes a body on until it is larger than may be. */
final class CountedInput extends ServletInputStream {
    private final ServletInputStream in;
    private final int largest;
    private int read;

    CountedInput(ServletInputStream in, int largest) {
        this.in = in;
        this.largest = largest;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int got = in.read(into, offset, length);
        count(Math.max(got, 0));
        return got;
    }

    private void count(int more) throws BodyTooLargeException {
        read += more;
        if (read > largest) {
            throw new BodyTooLargeException(largest);
        }
    }

    @Override
    public boolean isFinished() {
        return in.isFinished();
    }

    @Override
    public boolean isReady() {
        return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        in.setReadListener(listener);
    }
}
