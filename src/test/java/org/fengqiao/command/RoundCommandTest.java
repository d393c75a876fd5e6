package org.fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void plansTheSameDayFromTheSameSeed() throws IOException {
        Path first = folder.resolve("a.json");
        Path second = folder.resolve("b.json");
        assertThat(run("planning/rounds/fuxin", "--worker", "j01", "--out", first.toString())).as(err.toString()).isZero();
        assertThat(run("planning/rounds/fuxin", "--worker", "j01", "--out", second.toString())).isZero();

        assertThat(Files.readString(first)).isEqualTo(Files.readString(second));
        assertThat(err.toString()).contains("共 10 处");
        assertThat(run("planning/rounds/fuxin", "--worker", "j01")).isZero();
        assertThat(out.toString()).contains("关爱走访").doesNotContain("独居");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(run("planning/rounds/gutang", "--worker", "p01", "--check")).isEqualTo(Exit.FAULTS);
        assertThat(err.toString()).contains("没有网格可走", "先公布网格安排");
        assertThat(run("planning/rounds/gutang", "--worker", "p01", "--grids", "gt-g01", "--check")).isZero();
        assertThat(run("planning/rounds/gutang", "--worker", "p99")).isNotZero();
        assertThat(err.toString()).contains("walkers.csv 里没有「p99」");
        assertThat(run("no/such/folder", "--worker", "p01")).isNotZero();
    }

    private int run(String place, String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"round", place, "--day", "2026-12-01"}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
