package org.fengqiao.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fengqiao.file.result.FileSummary;
import org.fengqiao.file.result.FileSummary.Tally;
import org.fengqiao.file.table.UnreadableFileException;
import org.fengqiao.json.Json;
import org.fengqiao.problem.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FileDeciderTest {

    private static final Instant NOON = Json.instant("2026-03-03T12:00:00+08:00");
    private static final String TABLE = """
            编号,渠道,形式,正文,收到时间,地点,信访人类别,姓名,联系方式,目的,事项类别,紧急
            FT-1,书记在线,网上,"夜里更重，
            睡不好",2026年3月2日 9:30,福田区梅林街道,实名,来信人甲,示例号码,申诉求决,垃圾转运站臭味,是
            FT-2,书记在闲,网上,臭味,2026-03-02 9:30,福田区梅林街道,实名,来信人乙,示例号码,申诉求决,垃圾转运站臭味,很急
            FT-3,区长信箱,来信,路灯不亮,2026/3/2 下午3:30,福田区莲花街道,实名,来信人丙,示例号码,申诉求决,,否
            FT-3,,,,,,,,,建议意见,,
            FT-4,书记在线,网上,臭味,2027-03-02,没有这个街道,匿名,,,,,
            """;

    @TempDir
    private Path folder;
    private Path input;

    @BeforeEach
    void writeTable() throws IOException {
        input = Files.writeString(folder.resolve("事项.csv"), TABLE);
    }

    @Test
    void writesFullDecisionsAsLines() throws IOException {
        Path out = folder.resolve("结果.ndjson");
        FileSummary summary = decide(input, FileTargets.files(out, null));
        assertThat(summary.decided()).isEqualTo(2);
        assertThat(summary.refused()).isEqualTo(2);
        assertThat(summary.demands()).isEqualTo(3);
        List<JsonNode> lines = lines(out);
        assertThat(lines).extracting(line -> line.get("line").intValue()).containsExactly(2, 3, 4, 6);
        assertThat(lines.get(0).at("/decision/matter").stringValue()).isEqualTo("FT-1");
        assertThat(lines.get(0).at("/decision/demands/0/route/firstHandler/name").stringValue()).contains("城市管理");
        assertThat(lines.get(2).at("/decision/demands").size()).isEqualTo(2);
        assertThat(lines.get(1).at("/problem/errors").valueStream().map(e -> e.get("at").stringValue()))
                .containsExactlyInAnyOrder("第 3 行「紧急」", "第 3 行「渠道」");
        assertThat(lines.get(3).at("/problem/errors").valueStream().map(e -> e.get("at").stringValue()))
                .contains("第 6 行「收到时间」");
    }

    @Test
    void countsPerBodyItemAndLimit() throws IOException {
        FileSummary summary = decide(input, FileTargets.streamed(OutputStream.nullOutputStream(), null));
        assertThat(summary.bodies().stream().mapToLong(Tally::duties).sum()).isEqualTo(summary.duties());
        assertThat(summary.items().stream().mapToLong(Tally::demands).sum()).isEqualTo(3);
        assertThat(summary.limits()).extracting(Tally::name).contains("10分钟", "15日");
        assertThat(summary.limits().stream().filter(t -> t.name().equals("10分钟")).findFirst().orElseThrow().earliest())
                .isEqualTo(Json.instant("2026-03-02T09:40:00+08:00"));
    }

    @Test
    void writesAWorkbook() throws IOException {
        Path out = folder.resolve("结果.xlsx");
        FileSummary summary = decide(input, FileTargets.files(out, null));
        try (XSSFWorkbook workbook = open(out)) {
            XSSFSheet duties = workbook.getSheet("决定");
            assertThat(duties.getLastRowNum()).isEqualTo((int) summary.duties());
            List<String> headings = texts(duties.getRow(0));
            assertThat(headings).contains("编号", "诉求", "责任单位", "责任人", "职责", "到期时间", "依据", "状态");
            Row fedBack = IntStream.rangeClosed(1, duties.getLastRowNum()).mapToObj(duties::getRow)
                    .filter(row -> texts(row).containsAll(List.of("FT-1", "反馈信息"))).findFirst().orElseThrow();
            assertThat(fedBack.getCell(headings.indexOf("到期时间")).getLocalDateTimeCellValue())
                    .isEqualTo("2026-03-02T09:40:00");
            assertThat(texts(workbook.getSheet("汇总").getRow(1))).startsWith("合计", "已裁定", "2.0", "3.0");
            assertThat(texts(workbook.getSheet("退回").getRow(0))).endsWith("紧急", "行", "列", "原因");
            assertThat(texts(workbook.getSheet("退回").getRow(1))).startsWith("FT-2", "书记在闲").contains("很急");
        }
    }

    @ParameterizedTest
    @CsvSource({"一.csv,二.csv", "一.xlsx,二.xlsx", "一.csv,二.xlsx", "一.xlsx,二.csv"})
    void whatWasRefusedIsMendedAndFedInAgain(String first, String second) throws IOException {
        Path once = folder.resolve(first);
        Path twice = folder.resolve(second);
        decide(input, FileTargets.streamed(OutputStream.nullOutputStream(), once));
        FileSummary again = decide(once, FileTargets.streamed(OutputStream.nullOutputStream(), twice));
        assertThat(again.refused()).isEqualTo(2);
        List<List<String>> cells = table(twice);
        assertThat(cells.get(0)).isEqualTo(Stream.concat(Stream.of(TABLE.lines().findFirst().orElseThrow().split(",")),
                Stream.of("行", "列", "原因")).toList());
        assertThat(cells.get(1)).startsWith("FT-2", "书记在闲", "网上", "臭味", "2026-03-02 9:30");
        mend(twice, "书记在闲", "书记在线", "很急", "是", "2027-03-02", "2026-03-02", "没有这个街道", "福田区");
        FileSummary mended = decide(twice, FileTargets.streamed(OutputStream.nullOutputStream(), once));
        assertThat(mended.decided()).isEqualTo(2);
        assertThat(table(once)).hasSize(1);
    }

    @Test
    void theWorkbookOfResultsIsFedInAgainAsItIs() throws IOException {
        Path out = folder.resolve("结果.xlsx");
        decide(input, FileTargets.files(out, null));
        assertThat(decide(out, FileTargets.streamed(OutputStream.nullOutputStream(), null)).refused()).isEqualTo(2);
    }

    @Test
    void linesOfJsonAreFedInAgainToo() throws IOException {
        String good = Files.readString(Path.of("docs/examples/stinking-transfer-station.json")).replace("\n", "");
        Path lines = Files.writeString(folder.resolve("事项.ndjson"), good + "\n{错\n" + good.replace("区委书记在线", "书记在闲") + "\n");
        Path rejects = folder.resolve("退回.ndjson");
        FileSummary summary = decide(lines, FileTargets.streamed(OutputStream.nullOutputStream(), rejects));
        assertThat(summary.decided()).isEqualTo(1);
        Files.writeString(rejects, Files.readString(rejects).replace("书记在闲", "区委书记在线"));
        FileSummary again = decide(rejects, FileTargets.streamed(OutputStream.nullOutputStream(), lines));
        assertThat(again.decided()).isEqualTo(1);
        assertThat(again.refused()).isEqualTo(1);
    }

    @Test
    void encodingAndKindOfFileMakeNoDifference() throws IOException {
        Path gb = Files.write(folder.resolve("国标.csv"), TABLE.getBytes(Charset.forName("GB18030")));
        assertThat(streamed(gb)).isEqualTo(streamed(input));
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        List<Progress> told = new ArrayList<>();
        new FileDecider().decide(input, FileTargets.streamed(OutputStream.nullOutputStream(), null),
                ShippedRules.IN_FORCE, null, NOON, told::add);
        assertThat(told).hasSize(4);
        assertThat(told.get(3)).isEqualTo(new Progress(Files.size(input), Files.size(input), 2, 2));
        assertThat(told.get(3).percent()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"结果.xlsx", "结果.ndjson"})
    void leavesTheTargetAloneWhenItIsStopped(String name) throws IOException {
        Path out = Files.writeString(folder.resolve(name), "从前的结果");
        Path rejects = Files.writeString(folder.resolve("退回.csv"), "从前的退回");
        assertThatThrownBy(() -> new FileDecider().decide(input, FileTargets.files(out, rejects), ShippedRules.IN_FORCE,
                null, NOON, progress -> {
                    throw new IllegalStateException("stopped");
                })).isInstanceOf(IllegalStateException.class);
        assertThat(out).hasContent("从前的结果");
        assertThat(rejects).hasContent("从前的退回");
        assertThat(files()).containsExactlyInAnyOrder("事项.csv", name, "退回.csv");
    }

    @Test
    void leavesTheTargetAloneWhenTheFileEndsTooEarly() throws IOException {
        Files.writeString(input, TABLE + "FT-5,书记在线,网上,\"没有写完");
        Path out = folder.resolve("结果.ndjson");
        assertThatThrownBy(() -> decide(input, FileTargets.files(out, null))).isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("第 7 行第 4 列开始的引号");
        assertThat(files()).containsExactly("事项.csv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "一.xlsx     | 事项.csv | 结果不能写到正在读的文件",
        "结果.csv    |          | 结果写作 .xlsx",
        "一.xlsx     | 一.xlsx  | 不能写到同一个文件",
        "一.xlsx     | 二.ndjson| 表格退回的事项请写到 .csv 或 .xlsx",
        "一.xlsx     | 二.pdf   | 不认识的扩展名",
        "没有/一.xlsx|          | 没有文件夹",
        ".           |          | 是文件夹"})
    void refusesTargetsThatDoNotFit(String out, String rejects, String said) {
        assertThatThrownBy(() -> decide(input, FileTargets.files(folder.resolve(out).normalize(),
                rejects == null ? null : folder.resolve(rejects)))).hasMessageContaining(said);
        assertThat(files()).containsExactly("事项.csv");
    }

    @Test
    void asksForARealPackBeforeAnything() {
        assertThatThrownBy(() -> new FileDecider().decide(input, FileTargets.files(folder.resolve("一.xlsx"), null),
                ShippedRules.IN_FORCE, "futain", NOON, progress -> { })).isInstanceOf(ProblemException.class)
                .hasMessageContaining("没有名为「futain」的规则包");
    }

    private FileSummary decide(Path file, FileTargets targets) throws IOException {
        return new FileDecider().decide(file, targets, ShippedRules.IN_FORCE, null, NOON, progress -> { });
    }

    private String streamed(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        decide(file, FileTargets.streamed(out, null));
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(Json.mapper()::readTree).toList();
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            texts.add(row.getCell(i) == null ? "" : row.getCell(i).toString());
        }
        return texts;
    }

    private static List<List<String>> table(Path file) throws IOException {
        if (file.toString().endsWith(".csv")) {
            return Files.readString(file).substring(1).lines().map(line -> List.of(line.split(",", -1))).toList();
        }
        try (XSSFWorkbook workbook = open(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            return IntStream.rangeClosed(0, sheet.getLastRowNum()).mapToObj(i -> texts(sheet.getRow(i))).toList();
        }
    }

    /** Changes cells as a person would, old and new value by turns. */
    private static void mend(Path file, String... changes) throws IOException {
        if (file.toString().endsWith(".csv")) {
            String text = Files.readString(file);
            for (int i = 0; i < changes.length; i += 2) {
                text = text.replace("," + changes[i] + ",", "," + changes[i + 1] + ",");
            }
            Files.writeString(file, text);
            return;
        }
        try (XSSFWorkbook workbook = open(file); OutputStream out = Files.newOutputStream(file)) {
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> {
                for (int i = 0; i < changes.length; i += 2) {
                    if (cell.toString().equals(changes[i])) {
                        row.createCell(cell.getColumnIndex()).setCellValue(changes[i + 1]);
                    }
                }
            }));
            workbook.write(out);
        }
    }
}
