package org.fengqiao.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.fengqiao.policy.Problem;
import org.fengqiao.policy.vocabulary.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile files that are too large or too binary to be kept: they are made here. */
class HostileBinariesTest {

    private static final String HEADINGS = "名称,依据,首办\n";

    @TempDir
    Path root;

    private List<String> problems(String place, byte[] bytes) {
        return new RulesFolder(root).file(place, bytes).problems();
    }

    private List<String> problems(String place, String text) {
        return problems(place, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void deepBracketsAreRefusedBeforeAnyParserSeesThem() {
        for (int depth : List.of(33, 3_000, 9_000)) {
            String when = "诉求( " + "(".repeat(depth) + "紧急 == true" + ")".repeat(depth) + " )";
            assertThat(problems("a.drl", RulesFolder.rule(when, "提示(\"好\");"))).singleElement().asString()
                    .startsWith("x/a.drl:").containsAnyOf("括号套得太深", "规则太长");
        }
    }

    @Test
    void hugeFilesRulesAndWordsAreRefused() {
        assertThat(problems("a.drl", "// " + "长".repeat(1 << 20))).singleElement().asString().contains("文件太大，至多 1 MiB");
        assertThat(problems("a.drl", RulesFolder.rule("诉求( " + "紧急 == true, ".repeat(2_000) + "重大 == true )",
                "提示(\"好\");"))).singleElement().asString().contains("规则太长");
        assertThat(problems("a.drl", RulesFolder.rule("诉求( 内容 == \"" + "长".repeat(600) + "\" )", "提示(\"好\");")))
                .singleElement().asString().contains("文本太长");
        assertThat(problems("a.drl", RulesFolder.rule("诉求( " + "长".repeat(200) + " == true )", "提示(\"好\");")))
                .singleElement().asString().contains("名称太长");
    }

    @Test
    void aFileThatIsWrongThroughoutIsReportedInBounds() {
        assertThat(problems("a.drl", "]".repeat(50_000))).hasSize(200);
    }

    @Test
    void otherEncodingsAreRefusedWithTheLine() {
        String rule = "// one\n" + RulesFolder.rule("诉求()", "提示(\"好\");");
        assertThat(problems("a.drl", rule.getBytes(Charset.forName("GB18030"))))
                .containsExactly("x/a.drl:2:1: 文件不是 UTF-8 编码，请另存为 UTF-8");
        assertThat(problems("a.drl", rule.getBytes(StandardCharsets.UTF_16))).singleElement().asString()
                .contains("文件不是 UTF-8 编码");
        assertThat(problems("tables/a.csv", new byte[] {(byte) 0xff, (byte) 0xff, 0x00})).anySatisfy(p -> assertThat(p)
                .contains("既不是 UTF-8 也不是 GB18030"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "..", "/etc", "x/../y", "X", "x\\y", "", "x\u0000", "x y", "中文", "${x}", "x\n"})
    void packNamesThatAreNoNamesAreRefused(String name) {
        PackRead read = new PackReader(new FileCache()).read(root, name, Lexicon.EMPTY);
        assertThat(read.problems()).extracting(Problem::message).singleElement().asString()
                .contains("规则包的文件夹名只用小写字母");
    }

    @Test
    void linksOutOfTheFolderAreNotFollowed() throws IOException {
        Path secret = Files.writeString(root.resolve("secret.drl"), RulesFolder.rule("诉求()", "提示(\"好\");"));
        RulesFolder folder = new RulesFolder(root);
        Files.createSymbolicLink(root.resolve("x/linked.drl"), secret);
        assertThat(folder.problems()).containsExactly("x/linked.drl: 不允许用链接指向别处的文件，请放入文件本身");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deeper/a.drl", "tables/a.drl", "a.dslr", "tables/a.xls", "tables/a.xlsm", "Canary.class",
        "Canary.java", "canary.jar", "a.rdrl", "a.gdrl", "a.dmn", "pack.yml"})
    void filesThatWouldNotCountAreNamed(String path) {
        assertThat(problems(path, "x")).singleElement().asString().startsWith("x/" + path + ": 这个文件不会被读取");
    }

    @Test
    void externalEntitiesInWorkbooksAreRefused() throws IOException {
        byte[] book = changed(text -> text.replaceFirst("\\?>",
                "?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"));
        assertThat(problems("tables/a.xlsx", book)).singleElement().asString().contains("工作簿里有外部实体");
    }

    @Test
    void zipBombsAreRefused() throws IOException {
        assertThat(problems("tables/a.xlsx", zip("xl/worksheets/sheet1.xml", new byte[80 << 20]))).singleElement()
                .asString().contains("解压后过大");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/vbaProject.bin", "xl/externalLinks/externalLink1.xml", "xl/embeddings/a.bin",
        "xl/activeX/a.xml", "xl/connections.xml", "../../etc/cron.d/x", "/etc/passwd"})
    void workbooksWithMoreThanTablesAreRefused(String part) throws IOException {
        assertThat(problems("tables/a.xlsx", zip(part, new byte[] {1}))).singleElement().asString()
                .startsWith("x/tables/a.xlsx: 工作簿里").contains("已拒绝读取");
    }

    @Test
    void brokenWorkbooksAreRefused() throws IOException {
        byte[] whole = changed(text -> text);
        for (byte[] broken : List.of(new byte[0], "名称,依据".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(whole, whole.length / 2), zip("a.xml", "<a/>".getBytes(StandardCharsets.UTF_8)),
                changed(text -> text.replace("<row", "<raw")))) {
            assertThat(problems("tables/a.xlsx", broken)).singleElement().asString().contains("请用电子表格软件另存为 .xlsx");
        }
    }

    @Test
    void tablesWithoutEndAreRefused() {
        assertThat(problems("tables/a.csv", HEADINGS + "甲,《甲》一,主管单位\n".repeat(20_001))).singleElement().asString()
                .contains("表格太大");
        assertThat(problems("tables/a.csv", ",".repeat(200) + "\n")).singleElement().asString().contains("表格太大");
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return bytes.toByteArray();
    }

    /** A sound workbook whose parts were changed by hand. */
    private static byte[] changed(UnaryOperator<String> change) throws IOException {
        byte[] sound = TablesTest.workbook(book -> TablesTest.fill(book, "甲",
                new Object[][] {{"名称", "首办", "依据"}, {"甲", "主管单位", "《甲》一"}}));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound));
             ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(change.apply(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
