package org.fengqiao.file.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String ENTITIES = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";

    @TempDir
    private Path folder;

    @Test
    void readsTheHarmlessBaseOfTheTests() throws IOException {
        assertThat(Tables.texts(Tables.xlsx(zip(Map.of())).get(0))).containsExactly("编号", "共享");
    }

    static Stream<Arguments> parts() {
        String spread = "<row r=\"%d\"><c r=\"A%d\" t=\"inlineStr\"><is><t>x</t></is></c></row>";
        return Stream.of(
                part("external entity", SHEET, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>"), "文档类型或实体声明"),
                part("entities in entities", SHEET, ENTITIES + sheet("<row r=\"1\"/>"), "文档类型或实体声明"),
                part("entities in shared texts", "xl/sharedStrings.xml", ENTITIES + "<sst><si><t>&b;</t></si></sst>",
                        "文档类型或实体声明"),
                part("entities in styles", "xl/styles.xml", ENTITIES + "<styleSheet/>", "文档类型或实体声明"),
                part("entities in relations", "_rels/.rels", ENTITIES + "<Relationships/>", "文档类型或实体声明"),
                part("bomb", SHEET, sheet("<row r=\"1\"/>".replace("/", " ".repeat(20_000_000) + "/")), "压缩炸弹"),
                part("bomb in shared texts", "xl/sharedStrings.xml", "<sst><si><t>" + "a".repeat(20_000_000), "压缩炸弹|超过 200000 字"),
                part("bomb in styles", "xl/styles.xml", "<styleSheet>" + " ".repeat(20_000_000), "压缩炸弹"),
                part("sheet cut short", SHEET, "<worksheet><sheetData><row r=\"1\"><c r=\"A1\">", "已损坏或没有传完整"),
                part("no XML", SHEET, "编号,标题", "已损坏或没有传完整"),
                part("empty part", SHEET, "", "已损坏或没有传完整"),
                part("wrong encoding", SHEET, "<?xml version=\"1.0\" encoding=\"UTF-9\"?><worksheet/>", "已损坏或没有传完整"),
                part("rows out of order", SHEET, sheet(String.format(spread, 5, 5) + String.format(spread, 2, 2)), "已损坏"),
                part("row out of range", SHEET, sheet(String.format(spread, 2_000_000, 2_000_000)), "已损坏"),
                part("columns out of order", SHEET, sheet("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>"),
                        "已损坏"),
                part("column out of range", SHEET, sheet("<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>"), "已损坏"),
                part("a document", "xl/workbook.xml", "<document/>", "不是表格"),
                part("sheet missing", SHEET, null, "里缺少「xl/worksheets/sheet1.xml」"),
                part("shared texts missing", "xl/sharedStrings.xml", null, "里缺少「xl/sharedStrings.xml」"),
                part("no workbook inside", "_rels/.rels", null, "不是 XLSX 工作簿"),
                part("merged everywhere", SHEET, "<worksheet><sheetData/><mergeCells>"
                        + "<mergeCell ref=\"A1:B2\"/>".repeat(1_001) + "</mergeCells></worksheet>", "合并的单元格超过 1000 处"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void refusesWithAReason(String name, String part, String content, String said) {
        Map<String, String> changed = new LinkedHashMap<>();
        changed.put(part, content);
        assertThatThrownBy(() -> Tables.xlsx(zip(changed))).isInstanceOf(UnreadableFileException.class)
                .message().containsPattern(said);
    }

    @Test
    void marksATextThatIsNotThere() throws IOException {
        Row row = Tables.xlsx(zip(Map.of(SHEET, sheet("<row><c t=\"s\"><v>99</v></c><c t=\"s\"><v>x</v></c><c><v>NaN</v></c></row>"))))
                .get(0);
        assertThat(row.cells()).extracting(Cell::fault).allMatch(fault -> fault != null);
    }

    @Test
    void readsCellsWithoutAddresses() throws IOException {
        assertThat(Tables.texts(Tables.xlsx(zip(Map.of(SHEET, sheet("<row><c><v>1</v></c><c/><c><v>2</v></c></row>")))).get(0)))
                .containsExactly("1", "", "2");
    }

    @Test
    void readsWhatXmlCannotHold() throws IOException {
        assertThat(Tables.texts(Tables.xlsx(zip(Map.of("xl/sharedStrings.xml", "<sst><si><r><t>甲_x0001_</t></r>"
                + "<r><t>乙</t></r><rPh sb=\"0\" eb=\"1\"><t>jia</t></rPh></si></sst>"))).get(0))).contains("甲\u0001乙");
    }

    @Test
    void followsNoLinkOutOfTheFile() throws IOException {
        Path file = zip(Map.of("xl/_rels/workbook.xml.rels", relations("../../../../etc/hostname", "", "")));
        assertThatThrownBy(() -> Tables.xlsx(file)).isInstanceOf(UnreadableFileException.class).hasMessageContaining("里缺少");
    }

    @Test
    void tellsOldWorkbooksFromEncryptedOnes() throws IOException, GeneralSecurityException {
        Path old = folder.resolve("旧.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(old)) {
            workbook.createSheet();
            workbook.write(out);
        }
        assertThatThrownBy(() -> Tables.xlsx(old)).hasMessageContaining("旧式 .xls");
        Path secret = folder.resolve("密.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(secret)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("口令");
            try (OutputStream inner = encryptor.getDataStream(container)) {
                inner.write(Files.readAllBytes(zip(Map.of())));
            }
            container.writeFilesystem(out);
        }
        assertThatThrownBy(() -> Tables.xlsx(secret)).hasMessageContaining("打开密码");
    }

    @Test
    void tellsTextFromWorkbooks() throws IOException {
        Path file = Files.writeString(folder.resolve("事项.xlsx"), "<html><table>");
        assertThatThrownBy(() -> Tables.xlsx(file)).hasMessageContaining("不是 XLSX 工作簿");
    }

    @Test
    void everyTruncationIsRefusedInWords() throws IOException {
        byte[] whole = Files.readAllBytes(zip(Map.of()));
        for (int length = 0; length < whole.length; length += 7) {
            Path cut = Files.write(folder.resolve("截.xlsx"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Tables.xlsx(cut)).isInstanceOf(UnreadableFileException.class);
        }
    }

    @Test
    void everyChangedByteIsReadOrRefusedInWords() throws IOException {
        byte[] whole = Files.readAllBytes(zip(Map.of()));
        for (int at = 0; at < whole.length; at += 5) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x55;
            Path file = Files.write(folder.resolve("改.xlsx"), changed);
            try {
                Tables.xlsx(file);
            } catch (UnreadableFileException refused) {
                assertThat(refused.faults()).isNotEmpty();
            } catch (IOException | RuntimeException other) {
                fail("byte " + at, other);
            }
        }
    }

    private static Arguments part(String name, String part, String content, String said) {
        return Arguments.of(name, part, content, said);
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String relations(String sheet, String texts, String styles) {
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        return "<Relationships>"
                + "<Relationship Id=\"s1\" Type=\"" + type + "worksheet\" Target=\"" + sheet + "\"/>"
                + (texts.isEmpty() ? "" : "<Relationship Id=\"t\" Type=\"" + type + "sharedStrings\" Target=\"" + texts + "\"/>")
                + (styles.isEmpty() ? "" : "<Relationship Id=\"y\" Type=\"" + type + "styles\" Target=\"" + styles + "\"/>")
                + "</Relationships>";
    }

    /** A workbook with one sheet, some parts of it changed, or left out where the content is null. */
    private Path zip(Map<String, String> changed) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", "<Relationships><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/"
                + "officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put("xl/workbook.xml", "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<sheets><sheet name=\"事项\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations("worksheets/sheet1.xml", "/xl/sharedStrings.xml", "styles.xml"));
        parts.put("xl/sharedStrings.xml", "<sst><si><t>共享</t></si></sst>");
        parts.put("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>");
        parts.put(SHEET, sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>编号</t></is></c>"
                + "<c r=\"B1\" t=\"s\"><v>0</v></c></row>"));
        parts.putAll(changed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                if (part.getValue() != null) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        }
        return Files.write(folder.resolve("敌.xlsx"), bytes.toByteArray());
    }
}
