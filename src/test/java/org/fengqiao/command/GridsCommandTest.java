package org.fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridsCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void writesAPlanAndATableAndAnalysesThePlan() {
        Path plan = folder.resolve("plan.json");
        Path table = folder.resolve("plan.xlsx");

        assertThat(run("--day", "2027-01-01", "--steps", "5", "--out", plan.toString(), "--table", table.toString()))
                .as(err.toString()).isZero();

        assertThat(table).isNotEmptyFile();
        assertThat(out.toString()).isEmpty();
        assertThat(run("--day", "2027-01-01", "--analyse", plan.toString())).as(err.toString()).isZero();
        assertThat(err.toString().lines().filter(l -> l.startsWith("违反 0，代价")).distinct()).hasSize(1);
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertThat(run("--day", "1 January")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("首日 的值「1 January」不对，应写作 2026-03-09");
        assertThat(run("--day", "2027-01-01", "--steps", "5", "--seconds", "5")).isEqualTo(Exit.FAULTS);
        Path odd = Files.writeString(folder.resolve("odd.json"), "not json");
        assertThat(run("--day", "2027-01-01", "--analyse", odd.toString())).isNotZero();
        assertThat(err.toString()).contains("--seconds 和 --steps 写一个", "JSON 读不懂");
        assertThat(run("--day", "2027-01-01", "--check")).isZero();
        assertThat(err.toString()).contains("席位 ");
    }

    private int run(String... options) {
        String[] arguments = new String[options.length + 2];
        System.arraycopy(new String[] {"grids", "planning/grids/gutang"}, 0, arguments, 0, 2);
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
