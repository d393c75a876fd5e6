package org.fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fengqiao.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RosterCommandTest {

    private static final String PLACE = "planning/visits/wuchang";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void writesAPlanAndATableAndAnalysesThePlan() throws IOException {
        Path plan = folder.resolve("plan.json");
        Path table = folder.resolve("plan.xlsx");

        int solved = run("roster", PLACE, "--from", "2026-03", "--steps", "3000", "--out", plan.toString(),
                "--table", table.toString());

        assertThat(solved).as(err.toString()).isZero();
        JsonNode written = Json.mapper().readTree(Files.readString(plan));
        assertThat(written.path("feasible").booleanValue()).isTrue();
        assertThat(written.path("duties").size()).isGreaterThan(20);
        assertThat(table).isNotEmptyFile();
        assertThat(run("roster", PLACE, "--from", "2026-03", "--analyse", plan.toString())).isZero();
        assertThat(out.toString()).startsWith("违反 0 处");
    }

    @Test
    void writesOneFileAVariant() {
        int code = run("roster", PLACE, "--from", "2026-03", "--steps", "1000", "--variant", "更均衡", "--variant",
                "as-written", "--out", folder.resolve("plan.json").toString());

        assertThat(code).as(err.toString()).isZero();
        assertThat(folder.resolve("plan-更均衡.json")).exists();
        assertThat(folder.resolve("plan-按现有权重.json")).exists();
    }

    @Test
    void checksWithoutSearching() {
        assertThat(run("roster", PLACE, "--from", "2026-03", "--check")).isZero();
        assertThat(err.toString()).contains("错误 0 处");
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertThat(run("roster", "no/such/folder", "--from", "2026-03")).isEqualTo(Exit.FILES);
        assertThat(err.toString()).contains("没有这个目录");
        assertThat(run("roster", PLACE, "--from", "March")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("起月 的值「March」不对，应写作 2026-03");
        assertThat(run("roster", PLACE, "--from", "2026-03", "--variant", "x")).isEqualTo(Exit.FAULTS);
        Files.writeString(folder.resolve("bad.json"), "{}");
        assertThat(run("roster", PLACE, "--from", "2026-03", "--analyse", folder.resolve("bad.json").toString()))
                .isEqualTo(Exit.FAULTS);
        assertThat(err.toString()).contains("里没有排班");
    }

    private int run(String... args) {
        return Commands.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
