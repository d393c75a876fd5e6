package org.fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.fengqiao.file.Progress;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final StringWriter screen = new StringWriter();
    private final ProgressBar bar = new ProgressBar(new PrintWriter(screen));

    @Test
    void redrawsOneLine() {
        bar.progressed(new Progress(50, 200, 3, 1));
        bar.progressed(new Progress(50, 200, 4, 1));
        bar.progressed(new Progress(200, 200, 9, 1));
        bar.clear();
        assertThat(screen.toString().split("\r")).containsExactly("",
                "\u001B[K[#######.......................] 25%  裁定 3 件，退回 1 件",
                "\u001B[K[##############################] 100%  裁定 9 件，退回 1 件", "\u001B[K");
    }

    @Test
    void leavesTheScreenAloneIfNothingHappened() {
        bar.clear();
        assertThat(screen.toString()).isEmpty();
    }
}
