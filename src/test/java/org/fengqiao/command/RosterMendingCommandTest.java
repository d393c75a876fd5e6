package org.fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fengqiao.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Illness, swaps and several plans side by side, from files alone. */
class RosterMendingCommandTest {

    private static final String NOW = "2026-02-20T09:00";
    private static final String DAY = "2026-03-16";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path plan;
    private JsonNode duty;
    private Path ill;

    @BeforeEach
    void solve() throws IOException {
        plan = folder.resolve("plan.json");
        assertThat(run("--steps", "2000", "--out", plan.toString())).as(err.toString()).isZero();
        duty = duties(plan).valueStream().filter(d -> d.path("day").stringValue().equals(DAY)).findFirst().orElseThrow();
        ill = Files.writeString(folder.resolve("ill.json"), "{\"absences\": [{\"post\": " + duty.path("post")
                + ", \"from\": \"" + DAY + "\", \"to\": \"" + DAY + "\", \"kind\": \"病假\"}]}");
    }

    @Test
    void aRepairWritesTheMendedPlanAndTellsEveryChangeWithItsReason() throws IOException {
        Path mended = folder.resolve("mended.json");
        int code = run("--start", plan.toString(), "--repair", ill.toString(), "--now", NOW, "--steps", "1000", "--out",
                mended.toString());

        assertThat(code).as(err.toString()).isZero();
        assertThat(err.toString()).contains("不能照旧：" + duty.path("duty").stringValue() + "：").contains("病假")
                .contains("改动：");
        assertThat(taker(mended)).isNotEqualTo(taker(plan));
        assertThat(run("--compare", plan.toString(), mended.toString(), "--repair", ill.toString()))
                .as("the first lets somebody ill receive").isEqualTo(Exit.FAULTS);
    }

    @Test
    void whatComesTooLateToBePublishedIsTold() {
        run("--start", plan.toString(), "--repair", ill.toString(), "--now", DAY.replace("16", "13") + "T09:00", "--steps",
                "500", "--out", folder.resolve("late.json").toString());
        assertThat(err.toString()).contains("来不及：").contains("policy.yaml");
    }

    @Test
    void swapsAreListedAndOneIsTaken() throws IOException {
        String[] ask = {"--start", plan.toString(), "--repair", ill.toString(), "--now", NOW, "--swaps",
                duty.path("duty").stringValue()};
        assertThat(run(ask)).as(err.toString()).isZero();
        assertThat(err.toString()).contains("1\t违反 ");

        Path swapped = folder.resolve("swapped.json");
        assertThat(run(with(ask, "--take", "1", "--out", swapped.toString()))).as(err.toString()).isZero();
        assertThat(taker(swapped)).isNotEqualTo(taker(plan));
        assertThat(run(with(ask, "--take", "99"))).isEqualTo(Exit.FAULTS);
        assertThat(err.toString()).contains("--take 应在 1 到");
    }

    @Test
    void pinnedDutiesStayThroughRepair() throws IOException {
        String id = duty.path("duty").toString();
        Path fixed = Files.writeString(folder.resolve("fixed.json"), Files.readString(plan)
                .replaceFirst("(\"duty\" : \\Q" + id + "\\E[^}]*\"pinned\" : )false", "$1true"));
        Path mended = folder.resolve("mended.json");
        run("--start", fixed.toString(), "--repair", ill.toString(), "--now", NOW, "--steps", "500", "--out",
                mended.toString());
        assertThat(taker(mended)).isEqualTo(taker(plan));
    }

    @Test
    void plansStandSideBySide() throws IOException {
        Path other = folder.resolve("other.json");
        run("--steps", "2000", "--seed", "7", "--out", other.toString());

        assertThat(run("--compare", plan.toString(), other.toString())).as(err.toString()).isZero();
        assertThat(out.toString().lines().toList()).hasSize(3).first().asString().startsWith("排班\t违反\t代价\t改动\t")
                .contains("负担差");
        assertThat(out.toString()).contains("plan.json\t0\t").contains("other.json\t0\t");
    }

    @Test
    void mistakesAreTold() throws IOException {
        assertThat(run("--repair", ill.toString())).isEqualTo(Exit.FAULTS);
        assertThat(err.toString()).contains("--start 写明");
        Path odd = Files.writeString(folder.resolve("odd.json"), "{\"absent\": []}");
        assertThat(run("--start", plan.toString(), "--repair", odd.toString())).isEqualTo(Exit.FAULTS);
        assertThat(err.toString()).contains("odd.json 读不懂").contains("absences");
        Path nobody = Files.writeString(folder.resolve("nobody.json"),
                "{\"absences\": [{\"post\": \"x\", \"from\": \"2026-03-02\"}]}");
        assertThat(run("--start", plan.toString(), "--repair", nobody.toString())).isEqualTo(Exit.FAULTS);
        assertThat(err.toString()).contains("没有岗位「x」");
    }

    private JsonNode taker(Path file) throws IOException {
        return duties(file).valueStream().filter(d -> d.path("duty").equals(duty.path("duty"))).findFirst().orElseThrow()
                .path("post");
    }

    private static JsonNode duties(Path file) throws IOException {
        return Json.mapper().readTree(Files.readString(file)).path("duties");
    }

    private int run(String... args) {
        return Commands.run(new PrintWriter(out), new PrintWriter(err),
                with(new String[] {"roster", "planning/visits/wuchang", "--from", "2026-03"}, args));
    }

    private static String[] with(String[] args, String... more) {
        String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return all;
    }
}
