package org.fengqiao.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fengqiao.file.Progress;
import org.fengqiao.file.ProgressListener;

/** Shows on one line of a terminal how far a file has come. */
final class ProgressBar implements ProgressListener {

    private static final int CELLS = 30;
    private static final String CLEAR = "\r\u001B[K";

    private final PrintWriter to;
    private int shown = -1;
    private long matters = -1;

    ProgressBar(PrintWriter to) {
        this.to = to;
    }

    /** Redraws when the percentage or the thousands of matters change, not oftener. */
    @Override
    public void progressed(Progress progress) {
        long thousands = (progress.decided() + progress.refused()) / 1000;
        if (progress.percent() == shown && thousands == matters) {
            return;
        }
        shown = progress.percent();
        matters = thousands;
        int full = shown * CELLS / 100;
        to.print(CLEAR + "[" + "#".repeat(full) + ".".repeat(CELLS - full) + "] " + shown + "%  裁定 " + progress.decided()
                + " 件，退回 " + progress.refused() + " 件");
        to.flush();
    }

    /** Takes the bar off the screen. */
    void clear() {
        if (shown >= 0) {
            to.print(CLEAR);
            to.flush();
        }
    }

    /**
     * Whether standard error is a terminal that can redraw a line. Where the system does not tell what standard error is, a console on
     * standard input and output stands for it.
     */
    static boolean possible() {
        String kind = System.getenv("TERM");
        if (kind == null || kind.equals("dumb")) {
            return false;
        }
        Path error = Path.of("/proc/self/fd/2");
        try {
            return Files.exists(error) ? error.toRealPath().startsWith("/dev/pts") || error.toRealPath().startsWith("/dev/tty")
                    : System.console() != null;
        } catch (IOException noFile) {
            return false;
        }
    }
}
