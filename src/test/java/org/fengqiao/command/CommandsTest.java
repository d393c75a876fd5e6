package org.fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fengqiao.json.Json;
import org.fengqiao.testing.ExampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CommandsTest {

    private static final String AS_OF = "--as-of=2026-06-01T12:00:00+08:00";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void decidesOneMatter() {
        int code = run("decide", "--pack", "futian", AS_OF, "docs/examples/stinking-transfer-station.json");

        assertThat(code).as(err.toString()).isZero();
        JsonNode decision = Json.mapper().readTree(out.toString());
        assertThat(decision.path("pack").stringValue()).isEqualTo("futian");
        assertThat(decision.path("demands").get(0).path("duties").size()).isPositive();
    }

    @Test
    void decidesABatchIntoAFileAndSaysHowManyWereRefused() throws IOException {
        Path batch = folder.resolve("batch.ndjson");
        Files.writeString(batch, ExampleFiles.line("suggestion-pocket-park.json") + "\n{\"id\": 1}\n");
        Path answers = folder.resolve("answers.ndjson");

        int code = run("decide", AS_OF, batch.toString(), "--out", answers.toString());

        assertThat(code).isEqualTo(Exit.FAULTS);
        assertThat(err.toString()).contains("裁定 1 件，拒绝 1 件");
        List<JsonNode> lines = Files.readAllLines(answers).stream().map(Json.mapper()::readTree).toList();
        assertThat(lines.get(0).has("decision")).isTrue();
        assertThat(lines.get(1).path("problem").path("code").stringValue()).isEqualTo("invalid-matter");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void decidesTheTableOfTheExamples() {
        assertThat(run("decide", "--pack", "futian", "docs/examples/matters.csv")).as(err.toString()).isZero();
        assertThat(err.toString()).contains("裁定 3 件，拒绝 0 件");
        assertThat(out.toString()).doesNotContain("分拣席");
    }

    @Test
    void decidesTheElementsOfAnArray() throws IOException {
        Path array = folder.resolve("matters.json");
        Files.writeString(array, "[" + ExampleFiles.text("suggestion-pocket-park.json") + ", {}]");

        assertThat(run("decide", array.toString())).isEqualTo(Exit.FAULTS);
        assertThat(out.toString().lines().map(Json.mapper()::readTree).map(line -> line.path("line").intValue()))
                .containsExactly(1, 2);
    }

    @Test
    void saysWhatIsWrongWithAMatter() throws IOException {
        Path matter = folder.resolve("matter.json");
        Files.writeString(matter, "{\"id\": \"1\", \"chanel\": \"x\"}");

        assertThat(run("decide", matter.toString())).isEqualTo(Exit.FAULTS);
        assertThat(err.toString()).contains("没有名为「chanel」的字段").contains("channel");
    }

    @Test
    void checksTheShippedRules() {
        assertThat(run("check", "rules")).as(err.toString()).isZero();
        assertThat(out.toString()).contains("national", "futian", "没有错误");
    }

    @Test
    void listsEveryErrorOfABrokenFolder() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(pack.resolve("pack.yaml"), "名称: broken\n标题: 坏包\n");
        Files.writeString(pack.resolve("a.drl"), "package 坏;\nrule \"一\" when 诉求( 没有 == 1 ) then 胡说(); end\n");

        assertThat(run("check", folder.toString(), "--directory", "rules/directory")).isEqualTo(Exit.FAULTS);
        assertThat(err.toString()).contains("broken/a.drl:2:");
        assertThat(run("decide", "--rules", folder.toString(), "--directory", "rules/directory",
                "docs/examples/suggestion-pocket-park.json")).isEqualTo(Exit.FILES);
    }

    @Test
    void runsTheShippedScenariosAndFindsEveryRuleTried() {
        assertThat(run("test", "rules")).as(err.toString()).isZero();
        assertThat(out.toString()).contains("不符 0 个；没有情景触发的规则 0 条，从不不触发的 0 条");
    }

    @Test
    void showsAScenarioThatDoesNotHold() throws IOException {
        copy(Path.of("rules/national"), folder.resolve("national"));
        Files.writeString(folder.resolve("national/scenarios/错.yaml"), """
                - 名称: 不会成立
                  事项: {渠道: 来信, 形式: 来信, 收到时间: 2026-03-02 09:30, 地点: {区划: 福田区}, 诉求: [{目的: 申诉求决}]}
                  应有: {性质: 建议意见}
                """);

        assertThat(run("test", folder.toString(), "--pack", "national", "--directory", "rules/directory"))
                .isEqualTo(Exit.FAULTS);
        assertThat(err.toString()).contains("不符：不会成立（national/scenarios/错.yaml:1）");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            frob                                          | 2 | 不认识「frob」
            decide                                        | 2 | 缺少事项文件
            decide --pck x y                              | 2 | 不认识
            decide none.json                              | 3 | 找不到「none.json」
            decide docs/examples/batch.ndjson --as-of 2099-01-01 | 1 | 读不出来
            decide docs/examples/batch.ndjson --as-of 2099-01-01T00:00 | 1 | 晚于现在
            decide docs/examples/suggestion-pocket-park.json --pack x | 1 | 没有名为「x」的规则包
            test --pack x                                 | 1 | 没有名为「x」的规则包
            check none                                    | 1 | 没有这个文件夹
            """)
    void explainsMisuse(String line, int code, String words) {
        assertThat(run(line.split("\\s+"))).isEqualTo(code);
        assertThat(err.toString()).contains(words).doesNotContain("Exception");
    }

    @Test
    void helpsInChinese() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("用法：", "decide", "check", "test", "serve").doesNotContain("Usage");
        assertThat(run("decide", "-h")).isZero();
        assertThat(out.toString()).contains("退出码：");
    }

    @ParameterizedTest
    @CsvSource({"decide, true", "frob, true", "--help, true", "serve, false", "--server.port=1, false"})
    void leavesTheRestToTheService(String first, boolean meant) {
        assertThat(Commands.meant(first)).isEqualTo(meant);
        assertThat(Commands.meant()).isFalse();
    }

    private int run(String... args) {
        return Commands.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
