package org.fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideFilesTest {

    private static final String TABLE = """
            编号,渠道,形式,收到时间,地点,信访人类别,目的,事项类别
            1,书记在线,网上,2026年3月2日 9:30,福田区梅林街道,实名,申诉求决,垃圾转运站臭味
            2,书记在闲,网上,2026年3月2日 9:30,福田区梅林街道,实名,申诉求决,垃圾转运站臭味
            """;
    private static final String AS_OF = "--as-of=2026-06-01T12:00:00+08:00";

    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void decidesATableIntoAWorkbook() throws IOException {
        assertThat(decide("事项.csv", TABLE, "--out", "结果.xlsx", "--rejects", "退回.csv")).isEqualTo(Exit.FAULTS);
        assertThat(folder.resolve("结果.xlsx")).isNotEmptyFile();
        assertThat(Files.readString(folder.resolve("退回.csv"))).contains("2,书记在闲").contains("3,渠道,");
        assertThat(err.toString()).contains("裁定 1 件，拒绝 1 件").contains("按单位：").contains("按时限：").contains("退回.csv");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void decidesATableOntoStandardOutput() throws IOException {
        assertThat(decide("事项.csv", TABLE.replace("书记在闲", "书记在线"))).isEqualTo(Exit.DONE);
        assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"line\":"));
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        assertThat(decide("事项.csv", "编好\n", "--out", "结果.xlsx")).isEqualTo(Exit.FILES);
        assertThat(err.toString()).contains("事项.csv").contains("应是列名");
        assertThat(folder.resolve("结果.xlsx")).doesNotExist();
    }

    @Test
    void aSingleMatterIsStillShownForReading() throws IOException {
        String one = Files.readString(Path.of("docs/examples/stinking-transfer-station.json"));
        assertThat(decide("一件.json", one)).isEqualTo(Exit.DONE);
        assertThat(out.toString()).startsWith("{\n  \"id\"");
    }

    @Test
    void writesATemplate() {
        assertThat(run("template", folder.resolve("模板.xlsx").toString())).isEqualTo(Exit.DONE);
        assertThat(folder.resolve("模板.xlsx")).isNotEmptyFile();
        assertThat(run("template", folder.resolve("模板.doc").toString())).isEqualTo(Exit.FILES);
        assertThat(err.toString()).contains("请以 .xlsx 结尾");
    }

    private int decide(String name, String text, String... more) throws IOException {
        Files.writeString(folder.resolve(name), text);
        List<String> args = new ArrayList<>(List.of("decide", AS_OF, folder.resolve(name).toString()));
        Arrays.stream(more).forEach(arg -> args.add(arg.startsWith("--") ? arg : folder.resolve(arg).toString()));
        return run(args.toArray(String[]::new));
    }

    private int run(String... args) {
        return Commands.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
